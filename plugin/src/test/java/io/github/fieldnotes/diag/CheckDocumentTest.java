package io.github.fieldnotes.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual of the check has every problem, with what it says. */
class CheckDocumentTest {

  private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

  @Test
  void itsTablesHaveEveryProblem() throws IOException {
    String document = Files.readString(Path.of("CHECK.md"));

    assertThat(document.lines().filter(line -> line.startsWith("| `") && line.contains("` | *")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Problem.values()).map(CheckDocumentTest::row).toList());
  }

  @Test
  void itNamesEveryProblemAboutSafety() throws IOException {
    String document = Files.readString(Path.of("CHECK.md"));
    int start = document.indexOf("Problems about safety");
    String sentences = document.substring(start, document.indexOf(".\n", start));

    assertThat(CODE.matcher(sentences).results().map(code -> code.group(1)))
        .containsExactlyElementsOf(
            Arrays.stream(Problem.values())
                .filter(Problem::isAboutSafety)
                .map(Problem::code)
                .toList());
  }

  private static String row(Problem problem) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    String message = problem.message().replaceAll("\\{\\d}", "…").replace("|", "\\|");
    return "| `" + problem.code() + "` | *" + severity + "* | " + message + " |";
  }
}
