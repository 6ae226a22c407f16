package io.github.fieldnotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes notes out of ordinary and hostile pieces, and of the notes of the spec documents. */
final class NoteGrammar {

  private static final Pattern NOTE =
      Pattern.compile("(?ms)^(`{3,})(?:note|template)(?: [^\\n]+)?\\n(.*?)^\\1$");
  private static final Pattern LINE = Pattern.compile("(?m)^\\| `([^|]+)` \\|");

  private static final Pattern SECTION = Pattern.compile("(?ms)^== (\\w+)\\n(.*?)(?=^== |\\z)");
  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u(\\p{XDigit}{4})");

  private final Map<String, List<String>> pieces;
  private final List<String> written;

  private NoteGrammar(Map<String, List<String>> pieces, List<String> written) {
    this.pieces = pieces;
    this.written = written;
  }

  /** With the notes that stand in the spec documents. */
  static NoteGrammar ofSpec() {
    List<String> notes = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources"))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String document = Files.readString(file);
        NOTE.matcher(document).results().forEach(note -> notes.add(note.group(2)));
        LINE.matcher(document).results().forEach(line -> notes.add(line.group(1) + "\n"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NoteGrammar(readPieces(), notes);
  }

  private static Map<String, List<String>> readPieces() {
    try {
      String text = Files.readString(Path.of("src/test/resources/fuzz/pieces.txt"));
      return SECTION
          .matcher(text)
          .results()
          .collect(
              Collectors.toMap(
                  section -> section.group(1),
                  section ->
                      section
                          .group(2)
                          .lines()
                          .filter(line -> !line.isEmpty())
                          .map(NoteGrammar::written)
                          .toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(String piece) {
    return UNICODE
        .matcher(piece)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(code.group(1), 16))))
        .translateEscapes();
  }

  private Arbitrary<String> pieces(String section) {
    return Arbitraries.of(pieces.get(section));
  }

  /** Any note. */
  Arbitrary<String> notes() {
    return Arbitraries.frequencyOf(Tuple.of(3, made()), Tuple.of(2, mixed()));
  }

  private Arbitrary<String> made() {
    Arbitrary<String> front =
        joined(pieces("front"), 0, 4).map(f -> f.isEmpty() ? "" : "---\n" + f + "---\n");
    return Combinators.combine(front, joined(line(), 1, 14)).as(String::concat);
  }

  private Arbitrary<String> line() {
    return Combinators.combine(
            joined(pieces("beginnings"), 0, 2), joined(piece(), 0, 6), pieces("ends"))
        .as((beginning, pieces, end) -> beginning + pieces + end);
  }

  private Arbitrary<String> piece() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, pieces("words")),
        Tuple.of(4, pieces("html")),
        Tuple.of(2, pieces("links")),
        Tuple.of(2, pieces("labels")));
  }

  /** Notes of the spec, with pieces put in anywhere, and cut. */
  private Arbitrary<String> mixed() {
    Arbitrary<List<Integer>> places = Arbitraries.integers().between(0, 999).list().ofSize(5);
    return Combinators.combine(
            joined(Arbitraries.of(written), 1, 3), line().list().ofMaxSize(5), places)
        .as(NoteGrammar::insert);
  }

  private static String insert(String note, List<String> lines, List<Integer> places) {
    StringBuilder text = new StringBuilder(note);
    for (int i = 0; i < lines.size(); i++) {
      int at = places.get(i) * text.length() / 1_000;
      String line = lines.get(i);
      text.insert(at, places.get(i) % 2 == 0 ? line : line.strip());
    }
    return text.toString();
  }

  private static Arbitrary<String> joined(Arbitrary<String> part, int least, int most) {
    return part.list().ofMinSize(least).ofMaxSize(most).map(parts -> String.join("", parts));
  }
}
