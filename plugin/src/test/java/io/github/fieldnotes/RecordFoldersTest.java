package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders of decision records, of which every fifth replaces the one before it. */
class RecordFoldersTest {

  private static final int RECORDS = 77;

  @TempDir Path folder;

  @Test
  void seventySevenRecordsInTheFormOfNygardAreTiedBothWays() {
    check(
        number ->
            "# %d. Record %d\n\nDate: 2020-01-01\n\n## Status\n\n%s\n\n## Context\n\nText.\n"
                .formatted(
                    number, number, said(number, "", "\n\nSupersedes [%d. Record %d](%04d-r.md)")));
  }

  @Test
  void recordsWithFrontMatterAreTiedByThePredecessorAlone() {
    check(
        number ->
            "---\nstatus: \"%s\"\ndecision-makers: Ana Example\n---\n# Record %d\n\nText.\n"
                .formatted(
                    replaced(number)
                        ? "superseded by [ADR-%04d](%04d-r.md), in the end"
                            .formatted(number + 1, number + 1)
                        : "accepted, at last",
                    number));
  }

  @Test
  void recordsWithBulletsAreTiedByNumber() {
    check(
        number ->
            "# Record %d\n\n* Status: %s\n* Deciders: Ana Example\n\nText.\n"
                .formatted(
                    number,
                    replaced(number)
                        ? "Superseded by ADR-%d on 2021-05-05".formatted(number + 1)
                        : "Accepted (2020)"));
  }

  @Test
  void recordsWithTablesAreTiedByTheSuccessor() {
    check(
        number ->
            "# Record %d\n\n| Status | Accepted |\n|---|---|\n%s| Deciders | Ana Example |\n\nText.\n"
                .formatted(
                    number,
                    replaced(number - 1) ? "| Supersedes | ADR-%d |\n".formatted(number - 1) : ""));
  }

  @Test
  void recordsWithALineAreTiedByALinkInTheText() {
    check(
        number ->
            "# ADR-%04d: Record %d\n\n**Status:** Approved by all\n**Date:** 2020-01-01\n\n## Context\n\nText.\n%s"
                .formatted(
                    number,
                    number,
                    replaced(number - 1)
                        ? "\nThis decision supersedes [the last](%04d-r.md).\n"
                            .formatted(number - 1)
                        : ""));
  }

  /** The status of a record whose successor says what it replaces. */
  private static String said(int number, String before, String successor) {
    return replaced(number - 1)
        ? before
            + "Accepted, after a while"
            + successor.formatted(number - 1, number - 1, number - 1)
        : before + "Accepted";
  }

  private static boolean replaced(int number) {
    return number % 5 == 0 && number > 0 && number < RECORDS;
  }

  private void check(IntFunction<String> record) {
    for (int number = 1; number <= RECORDS; number++) {
      write("adr/%04d-r.md".formatted(number), record.apply(number));
    }
    RenderedSection section = section();
    Document log = page(section, "notes/kind/decision.html");

    assertThat(log.select("tbody tr")).hasSize(RECORDS);
    for (int number = 1; number <= RECORDS; number++) {
      Element row = log.select("tbody tr").get(RECORDS - number);
      assertThat(row.select(".fn-number").text()).isEqualTo("" + number);
      assertThat(row.select(".fn-status").text())
          .isEqualTo(replaced(number) ? "superseded" : "accepted");
      assertThat(row.select("s").text()).isEqualTo(replaced(number) ? "Record " + number : "");
      assertThat(row.select(".fn-tie").eachText()).isEqualTo(ties(number));
      assertThat(row.select(".fn-tie a").eachAttr("href"))
          .allMatch(href -> href.matches("\\.\\./adr/\\d{4}-r\\.html"))
          .hasSize(ties(number).size());
      Document own = page(section, "notes/adr/%04d-r.html".formatted(number));
      assertThat(own.select(".fn-chain li")).hasSize(ties(number).isEmpty() ? 0 : 2);
      assertThat(own.select(".fn-chain strong").eachText())
          .isEqualTo(ties(number).isEmpty() ? List.of() : List.of(number + ". Record " + number));
    }
  }

  private static List<String> ties(int number) {
    if (replaced(number)) {
      return List.of("superseded by %d. Record %d".formatted(number + 1, number + 1));
    }
    return replaced(number - 1)
        ? List.of("supersedes %d. Record %d".formatted(number - 1, number - 1))
        : List.of();
  }

  private RenderedSection section() {
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    return Fieldnotes.section(new Settings(reading, "notes", "Notes")).rendered();
  }

  private static Document page(RenderedSection section, String path) {
    return Jsoup.parse(section.page(new Route(path)).body());
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
