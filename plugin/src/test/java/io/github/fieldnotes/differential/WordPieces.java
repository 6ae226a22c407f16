package io.github.fieldnotes.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Makes notes of pieces, each with the words that a reader is to see of it. In both, {@code @}
 * stands for a word that is nowhere else in the note; {@code [^]} is a footnote with a word of its
 * own.
 */
final class WordPieces {

  /**
   * A piece of a note.
   *
   * @param markdown its lines
   * @param shown what a reader sees of it
   */
  record Piece(List<String> markdown, String shown) {

    static Piece of(String markdown, String shown) {
      return new Piece(markdown.lines().toList(), shown);
    }

    /** A piece that stands on one line. */
    String line() {
      return markdown.get(0);
    }

    Piece indented(String first, String other) {
      List<String> lines = new ArrayList<>();
      for (String line : markdown) {
        String indent = lines.isEmpty() ? first : other;
        lines.add(line.isEmpty() ? indent.stripTrailing() : indent + line);
      }
      return new Piece(lines, shown);
    }
  }

  /** What may stand anywhere in a line, but at its beginning. */
  private static final String INLINE =
      """
      @ → @
      *@* → @
      **@ @** → @ @
      _@_ **@** → @ @
      ***@*** → @
      `@` → @
      `` @ ` `` → @ `
      ~~@~~ → @
      ~@~ → @
      [@](https://a.example/) → @
      [@ *@*](https://a.example/ "t") → @ @
      [@](<my file.md>) → @
      [@][ref] → @
      [**@**][ref] → @
      [ref] → ref
      [@] → [@]
      [@][none] → [@][none]
      [@][**@**] → [@][@]
      @[ @](https://a.example/) → @ @
      [@ ](https://a.example/)@ → @ @
      [x](https://a.example/u) → x
      ![@](https://a.example/p.png) → {@}
      [![@](https://a.example/p.png)](https://a.example/) → {@}
      [![@](https://a.example/p.png)][ref] → {@}
      [![@][ref]][ref] → {@}
      <https://a.example/@> → https://a.example/@
      https://a.example/@ → https://a.example/@
      https://a.example/@*@*@ → https://a.example/@*@*@
      https://a.example/@&copy; → https://a.example/@©
      (https://a.example/@) → (https://a.example/@)
      @@1.3 → @@1.3
      <kbd>@</kbd> → @
      <b>@</b> <span>@</span> → @ @
      @<br>@ → @ @
      @<!-- none --> → @
      <script>@</script> → @
      \\*@\\* → *@*
      @\\_@ → @_@
      &copy;@ &lt;@> → ©@ <@>
      5 < @ → 5 < @
      @_@_@ → @_@_@
      @ * @ → @ * @
      **@：** @ → @： @
      @[^] → @[^]
      {@} → {@}
      {{ @ }} → {{ @ }}
      "@" -- @... → "@" -- @...
      :tada: @ → 🎉 @
      @ = @ == @ → @ = @ == @
      ==@ *@*== → @ @
      @%%none%% → @
      #@ → #@
      漢字@ → 漢字@
      """;

  /** What may begin an item or a paragraph, and be taken for something else. */
  private static final String FIRST =
      """
      @ → @
      [@]: @ @ → [@]: @ @
      [@ @]: @ @ → [@ @]: @ @
      **@:** @ → @: @
      **@：** @ → @： @
      [@](https://a.example/) → @
      [x](https://a.example/) @ → x @
      [x]@ → [x]@
      [ ](https://a.example/)@ → @
      @: @ → @: @
      *@* → @
      `@` → @
      \\- @ → - @
      https://a.example/@ → https://a.example/@
      """;

  /** Whole blocks. */
  private static final String BLOCKS =
      """
      ```⏎@ *@*⏎⏎  @⏎``` → @ *@* @
      ~~~ java⏎@⏎~~~ → @
      ---⏎ → ---
      <div>⏎@ *@*⏎</div> → @ *@*
      <details>⏎<summary>@</summary>⏎⏎@ **@**⏎⏎</details> → @ @ @
      <!-- none -->@ @ → @ @
      <!-- none⏎none --> →
      <h2>@</h2> → @
      <p align="center">⏎  <b>@</b>⏎</p> → @
      <table><tr><td>@</td><td>@</td></tr></table> → @ @
      @⏎: @ → @ @
      @⏎=== → @
      @⏎@⏎--- → @ @
      ACTION: @ @ → @ @
      **Decision:** @ → @
      ### TALK: @⏎⏎Speaker: @ → @ Speaker: @
      - ACTION: @⏎- @ → @ @
      - [ ] @⏎- [x] **@** → @ @
      - [ ]	@ → @
      - [x](https://a.example/) @ → x @
      - [ ] [@]: @ → [@]: @
      * @⏎    * @⏎        * @⏎* @ → @ @ @ @
      1. @⏎   - @⏎⏎     @⏎2. @ → @ @ @ @
      | @ | @ |⏎|---|---|⏎| @ | `@` |⏎| **@** | @ → @ @ @ @ @ @
      @⏎| @ | @ |⏎|---|:-:|⏎| @ | @ |⏎@ → @ @ @ @ @ @
      @ | @⏎---|---⏎@ | @⏎--- → @ @ @ @ ---
      > [!NOTE]⏎> @⏎> - @ → @ @
      > [!tip]⏎> @⏎@ → @ @
      > [!warning] @ @⏎> @ → @ @ @
      > [!tip]- @ *@*⏎> @ → @ @ @
      !!! note "@ @"⏎    @ → @ @ @
      :::tip @ @⏎@⏎::: → @ @ @
      %%⏎none⏎%% →
      {::comment}⏎none⏎{:/comment} →
      * TOC⏎{:toc} →
      > @⏎> > @⏎@ → @ @ @
      @[^] *@[^]* → @[^] @[^]
      @  ⏎@\\⏎@ → @ @ @
      """;

  private WordPieces() {}

  /** The blocks of any note. */
  static Arbitrary<List<Piece>> notes() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, flat()),
            net.jqwik.api.Tuple.of(1, flat().map(p -> p.indented("> ", "> "))),
            net.jqwik.api.Tuple.of(1, flat().map(p -> p.indented("- ", "  "))),
            net.jqwik.api.Tuple.of(1, flat().map(p -> p.indented("10. ", "    "))),
            net.jqwik.api.Tuple.of(1, flat().map(p -> p.indented("- ", "  ").indented("> ", "> "))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static Arbitrary<Piece> flat() {
    Arbitrary<Piece> line = line();
    return Arbitraries.oneOf(
        Arbitraries.of(pieces(BLOCKS)),
        line,
        line.map(p -> p.indented("## ", "")),
        Combinators.combine(line, line)
            .as((a, b) -> Piece.of(a.line() + "\n" + b.line(), a.shown() + " " + b.shown())),
        Combinators.combine(line, line)
            .as(
                (a, b) ->
                    Piece.of("- " + a.line() + "\n- " + b.line(), a.shown() + " " + b.shown())));
  }

  private static Arbitrary<Piece> line() {
    return Combinators.combine(
            Arbitraries.of(pieces(FIRST)), Arbitraries.of(pieces(INLINE)).list().ofMaxSize(4))
        .as(
            (first, others) -> {
              List<Piece> all = new ArrayList<>(List.of(first));
              all.addAll(others);
              return Piece.of(
                  all.stream().map(Piece::line).collect(Collectors.joining(" ")),
                  all.stream().map(Piece::shown).collect(Collectors.joining(" ")));
            });
  }

  private static List<Piece> pieces(String table) {
    return table
        .lines()
        .map(line -> line.split(" →", 2))
        .map(row -> Piece.of(row[0].replace('⏎', '\n'), row[1].strip()))
        .toList();
  }
}
