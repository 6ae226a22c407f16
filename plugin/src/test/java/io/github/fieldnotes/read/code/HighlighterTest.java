package io.github.fieldnotes.read.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.read.code.CodeSamples.Sample;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.Limits;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HighlighterTest {

  private static final CodeLanguage JAVA = CodeLanguage.of("java");

  private static Highlighter highlighter(CodeLimits limits) {
    return new Highlighter(limits, new Budget(Limits.ORDINARY));
  }

  private static String shown(String code, String word) {
    return highlighter(CodeLimits.ORDINARY)
        .tokens(code, CodeLanguage.of(word))
        .orElseThrow()
        .stream()
        .map(token -> token.kind() + " " + code.substring(token.start(), token.end()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aTokenInATokenCountsInsteadOfIt() {
    assertThat(shown("`level ${top ?? 0} cm`", "js"))
        .isEqualTo(
            """
            STRING `level\\s
            NUMBER 0
            STRING  cm`"""
                .translateEscapes());
  }

  @Test
  void aCommentInAStringIsNone() {
    assertThat(shown("\"// no\" // yes", "java")).isEqualTo("STRING \"// no\"\nCOMMENT // yes");
  }

  @Test
  void lettersBeyondAsciiAreNoPartsOfWordsOnAnyJdk() {
    assertThat(shown("\u00FCif if", "java")).isEqualTo("KEYWORD if\nKEYWORD if");
  }

  @Test
  void everyLanguageOfTheTableHasAGrammar() {
    assertThat(CodeLanguage.words()).hasSizeGreaterThan(250);
    for (String word : CodeLanguage.words()) {
      assertThat(CodeLanguage.of(word).grammar()).as(word).isPresent();
    }
  }

  @Test
  void aCapitalMakesNoOtherLanguage() {
    assertThat(CodeLanguage.of("JSON")).isEqualTo(CodeLanguage.of("json"));
    assertThat(CodeLanguage.of("G-Code 2").name()).isEqualTo("G-Code 2");
    assertThat(CodeLanguage.of("a".repeat(40)).name()).isEqualTo("a".repeat(30) + "\u2026");
    assertThat(CodeLanguage.of("TEXT")).isEqualTo(CodeLanguage.NONE);
  }

  @Test
  void codeBeyondALimitStaysPlain() {
    String code = "int tide = 250;\n";
    CodeLimits length = new CodeLimits(code.length(), 100_000);
    assertThat(highlighter(length).tokens(code, JAVA)).isPresent();
    assertThat(highlighter(length).tokens(code + " ", JAVA)).isEmpty();

    String longer = code.repeat(200);
    Highlighter few = highlighter(new CodeLimits(50_000, 10_000));
    assertThat(few.tokens(longer, JAVA)).isEmpty();
    assertThat(few.tokens(code, JAVA)).as("nothing is left for the next block").isEmpty();
  }

  @Test
  void aNoteOutOfTimeIsStopped() {
    AtomicLong clock = new AtomicLong();
    Limits limits = Limits.ORDINARY;
    Budget budget =
        new Budget(
            new Limits(
                limits.kilobytes(),
                1,
                limits.nesting(),
                limits.html(),
                limits.frontMatter(),
                limits.configuration(),
                limits.kinds(),
                () -> clock.addAndGet(2_000_000)));
    assertThatThrownBy(
            () ->
                new Highlighter(CodeLimits.ORDINARY, budget)
                    .tokens("int tide = 250;\n".repeat(200), JAVA))
        .isInstanceOf(Budget.OutOfTimeException.class);
  }

  /** Whatever is cut out of code: the tokens are parts of it, in order. */
  @Property(tries = 300)
  void tokensAreInOrderAndDoNotOverlap(
      @ForAll @From("samples") Sample sample, @ForAll int from, @ForAll int to) {
    int length = sample.code().length();
    int start = Math.floorMod(from, length);
    String code = sample.code().substring(start, start + Math.floorMod(to, length - start));
    List<CodeToken> tokens =
        highlighter(CodeLimits.ORDINARY).tokens(code, sample.language()).orElseThrow();
    int done = 0;
    for (CodeToken token : tokens) {
      assertThat(token.start()).isGreaterThanOrEqualTo(done);
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(code.length());
      assertThat(token.kind()).isNotEqualTo(TokenKind.PLAIN);
      done = token.end();
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(CodeSamples.all());
  }
}
