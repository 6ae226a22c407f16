package io.github.fieldnotes.publish.sink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VelocityTextTest {

  @Test
  void dollarAndHashBecomeCharacterReferences() {
    assertThat(VelocityText.html("<p>${x} #if $relativePath [#1]</p>"))
        .isEqualTo("<p>&#36;{x} &#35;if &#36;relativePath [&#35;1]</p>");
  }

  @Test
  void attributesAreTextToo() {
    assertThat(VelocityText.html("<a href=\"#one\" title=\"$1\">one</a>"))
        .isEqualTo("<a href=\"&#35;one\" title=\"&#36;1\">one</a>");
  }

  @Test
  void characterReferencesStayAsTheyAre() {
    assertThat(VelocityText.html("&#8220;a&#x1F600; &#; R&#D"))
        .isEqualTo("&#8220;a&#x1F600; &&#35;; R&&#35;D");
  }

  @Test
  void scriptAndStyleHoldNoHtml() {
    assertThat(
            VelocityText.html(
                "#<script>$('#a')</script>#<STYLE media=\"x\">#a{}</STYLE >#<styled>#</styled>"))
        .isEqualTo(
            "&#35;<script>$('#a')</script>&#35;<STYLE media=\"x\">#a{}</STYLE >"
                + "&#35;<styled>&#35;</styled>");
  }

  @Test
  void aPageWithoutEitherIsNotCopied() {
    String page = "<p>a &amp; b</p>";

    assertThat(VelocityText.html(page)).isSameAs(page);
  }

  @Test
  void plainTextBeginsNothingInVelocityOrHtml() {
    assertThat(VelocityText.plain("${x} $y #if ## #[[ <b> </b> &amp; &#8220;"))
        .isEqualTo(
            "$\u2060{x} $\u2060y #\u2060if #\u2060# #\u2060[[ <\u2060b> <\u2060/b> &\u2060amp;"
                + " &\u2060#8220;");
  }

  @Test
  void textBetweenQuotesEndsNoAttribute() {
    assertThat(VelocityText.quoted("Ana\" title=\"#if <b>"))
        .isEqualTo("Ana\u201D title=\u201D#\u2060if <\u2060b>");
  }

  @Test
  void plainTextThatBeginsNothingIsUnchanged() {
    assertThat(VelocityText.plain("C# & $5, #1 of 3 < 4 &")).isEqualTo("C# & $5, #1 of 3 < 4 &");
  }
}
