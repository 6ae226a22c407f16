package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.check.report.CheckReport;
import io.github.fieldnotes.check.report.CodeQualityJson;
import io.github.fieldnotes.check.report.JunitReport;
import io.github.fieldnotes.check.report.ProblemsJson;
import io.github.fieldnotes.check.report.SarifLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The files in which a check writes its results.
 *
 * @param folder the folder that has them
 */
record CheckResults(Path folder) {

  private static final String JSON = "problems.json";
  private static final String SARIF = "problems.sarif";
  private static final String JUNIT = "TEST-fieldnotes.xml";
  private static final String CODE_QUALITY = "gl-code-quality-report.json";
  private static final String CHANGES = "changes.md";

  /** The file that has all problems. */
  Path problems() {
    return folder.resolve(JSON);
  }

  /** The file that says what a change adds. */
  Path changes() {
    return folder.resolve(CHANGES);
  }

  /**
   * Writes all files.
   *
   * @param changes what a change adds, as Markdown; if empty, the file of an earlier check is
   *     deleted
   */
  void write(CheckReport report, Optional<String> changes) throws IOException, XMLStreamException {
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(problems())) {
      ProblemsJson.write(report, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(SARIF))) {
      SarifLog.write(report, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(JUNIT))) {
      JunitReport.write(report, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(CODE_QUALITY))) {
      CodeQualityJson.write(report, out);
    }
    if (changes.isPresent()) {
      Files.writeString(changes(), changes.get());
    } else {
      Files.deleteIfExists(changes());
    }
  }

  /** Deletes the results of an earlier check, which no longer apply. */
  void forget() throws IOException {
    for (String file : List.of(JSON, SARIF, JUNIT, CODE_QUALITY, CHANGES)) {
      Files.deleteIfExists(folder.resolve(file));
    }
  }
}
