package io.github.fieldnotes.render.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>One</p><p>two</p>            | One  two",
        "un<em>real</em>                 | unreal",
        "a<br>b                          | a b",
        "end<sup><a href=\"#f\">1</a></sup> | end 1",
        "x &lt; y &amp;&amp; z &gt; 1    | x < y && z > 1",
        "&#39;&#x1F44D;&quot;            | '👍\"",
        "R&D; &nosuch; & &#xZZ; &#99999999; | R&D; &nosuch; & &#xZZ; &#99999999;",
        "<a title=\"a > b\">c</a>        | c",
        "1 <unclosed                     | 1 <unclosed",
        "1 <a title=\"unclosed>2         | 1 <a title=\"unclosed>2",
      })
  void tagsAreNoTextAndReferencesAreCharacters(String html, String text) {
    assertThat(all(html.strip()).strip()).isEqualTo(text.strip());
  }

  @Test
  void textIsReadUpToEachId() {
    HtmlText html = new HtmlText("<p>a</p><h2 id=\"x-1\">b</h2><p class=\"k\" id=\"y\">c</p>d");
    StringBuilder text = new StringBuilder();

    assertThat(html.readTo(text)).isEqualTo("x-1");
    assertThat(text.toString()).isEqualTo(" a  ");
    text.setLength(0);
    assertThat(html.readTo(text)).isEqualTo("y");
    assertThat(text.toString()).isEqualTo("b  ");
    text.setLength(0);
    assertThat(html.readTo(text)).isEmpty();
    assertThat(text.toString()).isEqualTo("c d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<a ", "<a \"", "&", "&#", "&amp", "</", "<a id=\""})
  void whatBeginsAndDoesNotEndIsText(String part) {
    assertThat(all(part.repeat(3))).isEqualTo(part.repeat(3));
  }

  private static String all(String html) {
    HtmlText text = new HtmlText(html);
    StringBuilder all = new StringBuilder();
    while (!text.readTo(all).isEmpty()) {
      all.append("");
    }
    return all.toString();
  }
}
