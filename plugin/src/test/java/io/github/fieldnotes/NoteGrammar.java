package io.github.fieldnotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Makes valid notes: of words, links, labels and HTML in lines and blocks, and of the notes of the
 * spec documents with such lines and blocks between theirs.
 */
final class NoteGrammar {

  private static final Pattern NOTE =
      Pattern.compile("(?ms)^(`{3,})(?:note|template)(?: [^\\n]+)?\\n(.*?)^\\1$");
  private static final Pattern LINE = Pattern.compile("(?m)^\\| `([^|]+)` \\|");

  private final Pieces pieces;
  private final List<String> written;

  private NoteGrammar(Pieces pieces, List<String> written) {
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
    return new NoteGrammar(Pieces.of("pieces.txt"), notes);
  }

  /** Any note. */
  Arbitrary<String> notes() {
    return Arbitraries.frequencyOf(Tuple.of(3, made()), Tuple.of(2, mixed()));
  }

  private Arbitrary<String> made() {
    Arbitrary<String> front =
        Pieces.joined(pieces.any("front"), 0, 4).map(f -> f.isEmpty() ? "" : "---\n" + f + "---\n");
    return Combinators.combine(front, Pieces.joined(block(), 1, 12)).as(String::concat);
  }

  private Arbitrary<String> block() {
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(4, line()), Tuple.of(1, pieces.any("blocks"))),
            Arbitraries.of("\n", "\n\n"))
        .as(String::concat);
  }

  private Arbitrary<String> line() {
    return Combinators.combine(
            Pieces.joined(pieces.any("beginnings"), 0, 1), Pieces.joined(piece(), 1, 6))
        .as(String::concat);
  }

  private Arbitrary<String> piece() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, pieces.any("words")),
        Tuple.of(4, pieces.any("html")),
        Tuple.of(2, pieces.any("links")),
        Tuple.of(2, pieces.any("labels")));
  }

  /** Notes of the spec, with blocks put between their lines. */
  private Arbitrary<String> mixed() {
    Arbitrary<List<Integer>> places = Arbitraries.integers().between(0, 999).list().ofSize(5);
    return Combinators.combine(
            Pieces.joined(Arbitraries.of(written), 1, 3), block().list().ofMaxSize(5), places)
        .as(NoteGrammar::insert);
  }

  private static String insert(String note, List<String> blocks, List<Integer> places) {
    List<String> lines = new ArrayList<>(note.lines().toList());
    for (int i = 0; i < blocks.size(); i++) {
      lines.add(places.get(i) * lines.size() / 1_000, blocks.get(i));
    }
    return String.join("\n", lines);
  }
}
