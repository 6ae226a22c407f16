package io.github.fieldnotes.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The manual of the check has every problem, with what it says. */
class CheckDocumentTest {

  @Test
  void itsTablesHaveEveryProblem() throws IOException {
    String document = Files.readString(Path.of("CHECK.md"));

    assertThat(document.lines().filter(line -> line.startsWith("| `") && line.contains("` | *")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Problem.values()).map(CheckDocumentTest::row).toList());
  }

  private static String row(Problem problem) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    String message = problem.message().replaceAll("\\{\\d}", "…").replace("|", "\\|");
    return "| `" + problem.code() + "` | *" + severity + "* | " + message + " |";
  }
}
