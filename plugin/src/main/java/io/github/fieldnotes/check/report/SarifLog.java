package io.github.fieldnotes.check.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fieldnotes.check.NonAscii;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.ProblemText;
import io.github.fieldnotes.diag.Severity;
import io.github.fieldnotes.plan.Route;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the result of a check as SARIF, which code hosts show beside the lines of a change.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifLog {

  /** The name that code hosts use for the root of the repository. */
  private static final String ROOT = "%SRCROOT%";

  /** A bracket, and the backslashes before it, which would take away the one that escapes it. */
  private static final Pattern BRACKET = Pattern.compile("(?<!\\\\)(\\\\*+)([\\[\\]])");

  private final CheckReport report;
  private final JsonGenerator json;
  private final List<Problem> rules;
  private final ProblemIds ids = new ProblemIds();

  private SarifLog(CheckReport report, JsonGenerator json) {
    this.report = report;
    this.json = json;
    this.rules =
        Stream.concat(
                report.findings().stream().map(finding -> finding.diagnostic().problem()),
                report.leniency().severities().changed().keySet().stream())
            .distinct()
            .sorted()
            .toList();
  }

  /** Writes the report, and leaves {@code out} open. */
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
    writeTool();
    // what stands before the last slash is the category: GitHub replaces results of the same one
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", NonAscii.escaped(Route.encodePath(report.category())) + "/");
    json.writeEndObject();
    writeOverrides();
    // 3.14.27: columns count UTF-16 units, like Java's characters
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    json.writeObjectFieldStart("description");
    // 3.14.14: without a URI, because it would differ on each machine
    json.writeStringField("text", "The folder in which Maven was started");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
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

  private void writeTool() throws IOException {
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
  }

  /** 3.20.5: the severities configured in the POM and in {@code fieldnotes.yml}. */
  private void writeOverrides() throws IOException {
    Map<Problem, Optional<Severity>> changed = report.leniency().severities().changed();
    if (changed.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("ruleConfigurationOverrides");
    for (Map.Entry<Problem, Optional<Severity>> one : changed.entrySet()) {
      json.writeStartObject();
      json.writeObjectFieldStart("descriptor");
      json.writeStringField("id", one.getKey().code());
      json.writeNumberField("index", rules.indexOf(one.getKey()));
      json.writeEndObject();
      json.writeObjectFieldStart("configuration");
      if (one.getValue().isPresent()) {
        json.writeStringField("level", level(one.getValue().get()));
      } else {
        json.writeBooleanField("enabled", false);
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void write(Problem rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.code());
    json.writeObjectFieldStart("shortDescription");
    json.writeStringField("text", ProblemText.of(rule).message());
    json.writeEndObject();
    // GitHub requires one; there is no longer text than the short description
    json.writeObjectFieldStart("fullDescription");
    json.writeStringField("text", ProblemText.of(rule).message());
    json.writeEndObject();
    json.writeObjectFieldStart("help");
    json.writeStringField("text", ProblemText.of(rule).hint());
    json.writeEndObject();
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
    json.writeStringField("text", withoutLinks(diagnostic.message() + "; " + diagnostic.hint()));
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    writeFile(report.path(finding));
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("fieldnotes/v1", ids.next(diagnostic));
    json.writeEndObject();
    json.writeStringField("baselineState", finding.known() ? "unchanged" : "new");
    json.writeEndObject();
  }

  /** 3.11.6: {@code [text](address)} would be a link of ours, and not what a note or name holds. */
  private static String withoutLinks(String text) {
    return text.contains("](") ? BRACKET.matcher(text).replaceAll("$1$1\\\\$2") : text;
  }

  /** 3.4: relative to where Maven was started, or, of a file that is not below it, absolute. */
  private void writeFile(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    if (new File(path).isAbsolute()) {
      // an absolute path begins with a drive or with a slash
      String slash = path.startsWith("/") ? "" : "/";
      json.writeStringField("uri", NonAscii.escaped("file://" + slash + Route.encodePath(path)));
    } else {
      json.writeStringField("uri", NonAscii.escaped(Route.encodePath(path)));
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : CheckReport.word(severity);
  }
}
