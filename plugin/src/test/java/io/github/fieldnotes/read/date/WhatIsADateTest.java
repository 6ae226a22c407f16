package io.github.fieldnotes.read.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.model.NoteDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the tables of what is a date in a path, behind {@code Date:} and in a title. */
class WhatIsADateTest {

  private static final Path TABLES = Path.of("src/test/resources/what-counts/dates.md");
  private static final Pattern ROW = Pattern.compile("\\| `(.+)` \\| (.+) \\|");
  private static final String NONE = "–";

  /** A row; {@code how} is the heading above its table. */
  private record Row(String how, String text, String date) {}

  @TestFactory
  Stream<DynamicTest> everyTextIsWhatItsTableSays() throws IOException {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.how() + ": " + row.text(),
                    () ->
                        assertThat(written(reader(row.how()).apply(row.text())))
                            .isEqualTo(row.date())));
  }

  @Test
  void fortyNumbersInPathsAreNoDates() throws IOException {
    assertThat(rows().stream().filter(row -> row.how().equals("A path") && row.date().equals(NONE)))
        .hasSizeGreaterThan(40);
  }

  @Test
  void dayAndMonthThatCouldBeSwappedAreAmbiguous() {
    assertThat(DateText.isAmbiguous("04/05/2019")).isTrue();
    assertThat(DateText.isAmbiguous("04.05.2019")).isFalse();
    assertThat(DateText.isAmbiguous("24/05/2019")).isFalse();
    assertThat(DateText.isAmbiguous("05/05/2019")).isFalse();
  }

  private static Function<String, Optional<NoteDate>> reader(String how) {
    return switch (how) {
      case "A path" -> PathDates::in;
      case "A value behind Date:" -> DateText::parse;
      case "A title" -> DateText::in;
      default -> throw new IllegalArgumentException(how);
    };
  }

  private static String written(Optional<NoteDate> date) {
    return date.map(d -> d.isRange() ? d + " to " + d.last() : d.toString()).orElse(NONE);
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    String how = "";
    for (String line : Files.readAllLines(TABLES)) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("## ")) {
        how = line.substring(3);
      } else if (row.matches()) {
        rows.add(new Row(how, row.group(1), row.group(2)));
      }
    }
    return rows;
  }
}
