package io.github.fieldnotes;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes files that lie beside notes: drawings, pages, and their names. */
final class DrawingGrammar {

  private static final int DEEPEST = 4;
  private static final String ROOT =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns:i=\"urn:i\"";

  private final Pieces pieces = Pieces.of("drawings.txt");

  /** A file; its content is that of its name's type or of another one. */
  record Beside(String name, String content) {}

  /** Any file. */
  Arbitrary<Beside> files() {
    Arbitrary<String> content =
        Arbitraries.frequencyOf(
            Tuple.of(4, drawings()),
            Tuple.of(1, Pieces.joined(pieces.any("mistakes"), 1, 1).flatMap(this::wrong)),
            Tuple.of(2, Pieces.joined(pieces.any("pages"), 0, 12)));
    return Combinators.combine(pieces.any("names"), content).as(Beside::new);
  }

  private Arbitrary<String> drawings() {
    Arbitrary<String> inner = Pieces.joined(node(DEEPEST), 0, 4);
    return Combinators.combine(Pieces.joined(pieces.any("heads"), 0, 2), attributes(), inner)
        .as((head, own, rest) -> head + ROOT + own + ">" + rest + "</svg>");
  }

  private Arbitrary<String> wrong(String mistake) {
    return Combinators.combine(drawings(), Arbitraries.integers().between(0, 999))
        .as((text, at) -> new StringBuilder(text).insert(at * text.length() / 1_000, mistake) + "");
  }

  private Arbitrary<String> node(int deep) {
    Arbitrary<String> text = pieces.any("texts");
    return deep == 0
        ? text
        : Arbitraries.frequencyOf(
            Tuple.of(1, text), Tuple.of(2, Arbitraries.lazy(() -> element(deep))));
  }

  private Arbitrary<String> element(int deep) {
    return Combinators.combine(
            pieces.any("elements"), attributes(), Pieces.joined(node(deep - 1), 0, 3))
        .as((name, own, inner) -> "<" + name + own + ">" + inner + "</" + name + ">");
  }

  private Arbitrary<String> attributes() {
    return pieces.any("attributes").set().ofMaxSize(3).map(all -> String.join("", all));
  }
}
