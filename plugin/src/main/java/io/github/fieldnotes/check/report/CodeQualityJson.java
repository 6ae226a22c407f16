package io.github.fieldnotes.check.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Severity;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes new problems as GitLab's Code Quality report, one problem per line. GitLab compares the
 * reports of two branches by fingerprint, so problems of the baseline are left out.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code
 *     Quality report format</a>
 */
public final class CodeQualityJson {

  private CodeQualityJson() {}

  /** Writes the report, and leaves {@code out} open. */
  public static void write(CheckReport report, OutputStream out) throws IOException {
    ProblemIds ids = new ProblemIds();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartArray();
      for (Finding finding : report.findings()) {
        String id = ids.next(finding.diagnostic());
        if (!finding.known()) {
          json.writeRaw('\n');
          write(finding, id, report, json);
        }
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static void write(Finding finding, String id, CheckReport report, JsonGenerator json)
      throws IOException {
    Diagnostic diagnostic = finding.diagnostic();
    Location place = CheckReport.place(finding);
    json.writeStartObject();
    json.writeStringField("description", diagnostic.message() + "; " + diagnostic.hint());
    json.writeStringField("check_name", diagnostic.problem().code());
    json.writeStringField("fingerprint", id);
    json.writeStringField("severity", severity(diagnostic.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", report.inRepository().apply(place.path()));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", place.line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case INFO -> "info";
      case WARNING -> "minor";
      case ERROR -> "major";
    };
  }
}
