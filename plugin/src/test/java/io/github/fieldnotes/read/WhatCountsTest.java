package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the tables of lines that are annotations, and of lines that must not be. */
class WhatCountsTest {

  private static final Path TABLES = Path.of("src/test/resources/what-counts/what-counts.md");
  private static final Pattern PART =
      Pattern.compile("(?ms)^```template\\n(.*?)^```\\n(.*?)(?=^## |\\z)");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (`+)(?: (?=`))?(.+?)(?:(?<=`) )?\\1 \\| (\\S+) \\|");

  private record Line(String template, String text, String kind) {}

  @TestFactory
  Stream<DynamicTest> everyLineIsWhatItsTableSays() throws IOException {
    return lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.text(), () -> assertThat(kinds(line)).isEqualTo(line.kind())));
  }

  @Test
  void thereAreSixtyLinesOfEitherSort() throws IOException {
    assertThat(lines().stream().filter(line -> line.kind().equals("–"))).hasSizeGreaterThan(60);
    assertThat(lines().stream().filter(line -> !line.kind().equals("–"))).hasSizeGreaterThan(45);
  }

  private static String kinds(Line line) {
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, true, UnknownKinds.ADD);
    String text = line.template().replace("{}", line.text());
    Note note =
        new NoteReader(options, new Folder(List.of(), List.of()), new Diagnostics())
            .read(new SourceText("note.md", text));
    String kinds =
        note.annotations().stream().map(a -> a.kind().id()).collect(Collectors.joining(" "));
    return kinds.isEmpty() ? "–" : kinds;
  }

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    Matcher part = PART.matcher(Files.readString(TABLES, StandardCharsets.UTF_8));
    while (part.find()) {
      Matcher row = ROW.matcher(part.group(2));
      while (row.find()) {
        lines.add(new Line(part.group(1), row.group(2).replace("\\|", "|"), row.group(3)));
      }
    }
    return lines;
  }
}
