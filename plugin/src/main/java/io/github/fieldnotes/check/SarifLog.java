package io.github.fieldnotes.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.Severity;
import io.github.fieldnotes.plan.Route;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Writes what a check found for code hosts, which show it beside the lines.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifLog {

  private final CheckReport report;
  private final JsonGenerator json;
  private final List<Problem> rules;

  private SarifLog(CheckReport report, JsonGenerator json) {
    this.report = report;
    this.json = json;
    this.rules =
        report.findings().stream().map(f -> f.diagnostic().problem()).distinct().sorted().toList();
  }

  /** Writes it, and leaves {@code out} open. */
  public static void write(CheckReport report, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new SarifLog(report, json).write();
    }
    out.write('\n');
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Fieldnotes");
    json.writeStringField("version", report.version());
    json.writeArrayFieldStart("rules");
    for (Problem rule : rules) {
      json.writeRaw('\n');
      write(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    // 3.14.27: columns count as Java's characters do
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Finding finding : report.findings()) {
      json.writeRaw('\n');
      write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Problem rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.code());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    Diagnostic diagnostic = finding.diagnostic();
    Location place = CheckReport.place(finding);
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.problem().code());
    json.writeNumberField("ruleIndex", rules.indexOf(diagnostic.problem()));
    json.writeStringField("level", level(diagnostic.severity()));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", diagnostic.message() + "; " + diagnostic.hint());
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", Route.encodePath(report.path(finding)));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("fieldnotes/v1", fingerprint(diagnostic));
    json.writeEndObject();
    json.writeStringField("baselineState", finding.known() ? "unchanged" : "new");
    json.writeEndObject();
  }

  /** The same as long as its line in a baseline is the same. */
  private static String fingerprint(Diagnostic diagnostic) {
    byte[] line = Baseline.line(diagnostic).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(line).toString();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : CheckReport.word(severity);
  }
}
