package io.github.fieldnotes.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappedTextTest {

  private static MappedText unescaped(String source) {
    MappedText.Builder text = new MappedText.Builder(16);
    MarkdownUnescape.add(BasedSequence.of(source), text);
    return text.build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain | l | l",
        "a\\_b c | _ | \\_",
        "a\\_b c | b c | b c",
        "r&amp;d | & | &amp;",
        "r&amp;d | r&d | r&amp;d",
        "&#x1F41A; gull | gull | gull",
        "\\\\ \\& &lt; x | < | &lt;",
        "&bne; x | x | x",
      })
  void aPieceIsWhereItsCharactersAreInTheSource(String source, String piece, String stretch) {
    MappedText found =
        unescaped(source).finding(Pattern.compile(piece, Pattern.LITERAL)).orElseThrow().all();

    assertThat(found).hasToString(piece);
    assertThat(source.substring(found.sourceStart(), found.sourceEnd())).isEqualTo(stretch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\\",
        "\\a\\*\\\\*",
        "&amp;amp; &none; &; &#0; &#35;",
        "\\&amp;",
        "&AMP;&Copy;",
        "&#x110000;"
      })
  void itsTextIsThatOfTheSourceWithoutEscapes(String source) {
    assertThat(unescaped(source)).hasToString(MarkdownUnescape.of(source));
  }

  @Test
  void whatStandsBeforeAndBehindAPieceKeepsItsPlace() {
    MappedText text = unescaped("  AI \\[Ben\\]: mend &amp; go  ");
    MappedText label = text.finding(Pattern.compile("AI \\[Ben\\]: ")).orElseThrow().all();

    assertThat(text.before(label)).hasToString("  ");
    assertThat(text.behind(label)).hasToString("mend & go  ");
    assertThat(text.behind(label).stripTrailing().sourceStart()).isEqualTo(14);
    assertThat(text.behind(label).stripTrailing().sourceEnd()).isEqualTo(27);
    assertThat(text.stripLeading().before(label)).isEmpty();
  }

  @Test
  void aPieceOfAnotherTextIsRefused() {
    MappedText text = unescaped("a b");
    MappedText other = unescaped("a b");

    assertThatThrownBy(() -> text.behind(other.upTo(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a piece of this text: a");
    assertThatThrownBy(() -> text.upTo(1).before(text.from(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a piece of this text: b");
  }

  @Test
  void gapsOfAQuoteAreNoneOfItsText() {
    BasedSequence source = BasedSequence.of("> one\n> two");
    BasedSequence quote = source.subSequence(2, 6).append(source.subSequence(8, 11));
    MappedText second = MappedText.of(quote).lines().get(1);

    assertThat(second).hasToString("two");
    assertThat(second.sourceStart()).isEqualTo(8);
    assertThat(second.sourceEnd()).isEqualTo(11);
  }
}
