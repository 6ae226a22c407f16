package io.github.fieldnotes;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes texts of {@code fieldnotes.yml}: most are valid, some hold mistakes. */
final class ConfigurationGrammar {

  private final Pieces pieces = Pieces.of("configuration.txt");

  /** Any configuration. */
  Arbitrary<String> texts() {
    Arbitrary<String> part =
        Arbitraries.frequencyOf(
            Tuple.of(4, under("kinds:\n", kind())),
            Tuple.of(1, under("kinds:\n", listed())),
            Tuple.of(2, under("place:\n", pieces.any("rules"))),
            Tuple.of(2, under("people:\n", pieces.any("people"))),
            Tuple.of(2, under("problems:\n", pieces.any("problems"))),
            Tuple.of(1, under("statuses:\n", pieces.any("statuses"))),
            Tuple.of(1, pieces.any("lines")));
    return Pieces.joined(part, 1, 6);
  }

  private static Arbitrary<String> under(String head, Arbitrary<String> entry) {
    return Pieces.joined(entry, 1, 5).map(head::concat);
  }

  private Arbitrary<String> kind() {
    Arbitrary<String> key = entry("    ");
    Arbitrary<String> map = Pieces.joined(key, 1, 4).map("\n"::concat);
    Arbitrary<String> value = pieces.any("values").map(text -> " " + text + "\n");
    return Combinators.combine(
            pieces.any("ids"), Arbitraries.frequencyOf(Tuple.of(3, map), Tuple.of(1, value)))
        .as((id, rest) -> "  " + id + ":" + rest);
  }

  private Arbitrary<String> listed() {
    return Combinators.combine(pieces.any("ids"), entry("    ").list().ofMaxSize(3))
        .as((id, keys) -> "  - id: " + id + "\n" + keys.stream().collect(Collectors.joining()));
  }

  private Arbitrary<String> entry(String indent) {
    return Combinators.combine(pieces.any("keys"), pieces.any("values"))
        .as((key, value) -> indent + key + ": " + value + "\n");
  }
}
