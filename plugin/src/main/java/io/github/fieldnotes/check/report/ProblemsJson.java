package io.github.fieldnotes.check.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fieldnotes.check.report.Leniency.Since;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.diag.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the result of a check as JSON, one problem per line. CHECK.md describes each property. */
public final class ProblemsJson {

  private ProblemsJson() {}

  /** Writes the report, and leaves {@code out} open. */
  public static void write(CheckReport report, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("version", report.version());
      json.writeNumberField("notes", report.files().size());
      json.writeObjectFieldStart("counts");
      for (Severity severity : Severity.values()) {
        json.writeNumberField(CheckReport.word(severity), report.count(severity));
      }
      json.writeNumberField("known", report.findings().stream().filter(Finding::known).count());
      json.writeEndObject();
      writeLowered(report.leniency().lowered(), report, json);
      if (report.leniency().since().isPresent()) {
        write(report.leniency().since().get(), report, json);
      }
      json.writeArrayFieldStart("problems");
      for (Finding finding : report.findings()) {
        json.writeRaw('\n');
        write(finding, report, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void writeLowered(List<Lowering> lowered, CheckReport report, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("lowered");
    for (Lowering one : lowered) {
      json.writeStartObject();
      json.writeStringField("path", report.shown().apply(one.file()));
      json.writeStringField("text", one.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(Since since, CheckReport report, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("since");
    json.writeStringField("revision", since.revision());
    json.writeArrayFieldStart("baseline");
    for (String line : since.baseline()) {
      json.writeString(line);
    }
    json.writeEndArray();
    writeLowered(since.lowered(), report, json);
    json.writeEndObject();
  }

  private static void write(Finding finding, CheckReport report, JsonGenerator json)
      throws IOException {
    Diagnostic diagnostic = finding.diagnostic();
    Location place = CheckReport.place(finding);
    json.writeStartObject();
    json.writeStringField("code", diagnostic.problem().code());
    json.writeStringField("severity", CheckReport.word(diagnostic.severity()));
    json.writeStringField("path", report.path(finding));
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeStringField("message", diagnostic.message());
    json.writeStringField("hint", diagnostic.hint());
    json.writeBooleanField("known", finding.known());
    json.writeEndObject();
  }
}
