package io.github.fieldnotes.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VelocityTextTest {

  @Test
  void dollarAndHashBecomeCharacterReferences() {
    assertThat(VelocityText.of("<p>${x} #if $relativePath [#1]</p>"))
        .isEqualTo("<p>&#36;{x} &#35;if &#36;relativePath [&#35;1]</p>");
  }

  @Test
  void attributesAreTextToo() {
    assertThat(VelocityText.of("<a href=\"#one\" title=\"$1\">one</a>"))
        .isEqualTo("<a href=\"&#35;one\" title=\"&#36;1\">one</a>");
  }

  @Test
  void characterReferencesStayAsTheyAre() {
    assertThat(VelocityText.of("&#8220;a&#x1F600; &#; R&#D"))
        .isEqualTo("&#8220;a&#x1F600; &&#35;; R&&#35;D");
  }

  @Test
  void scriptAndStyleHoldNoHtml() {
    assertThat(
            VelocityText.of(
                "#<script>$('#a')</script>#<STYLE media=\"x\">#a{}</STYLE >#<styled>#</styled>"))
        .isEqualTo(
            "&#35;<script>$('#a')</script>&#35;<STYLE media=\"x\">#a{}</STYLE >"
                + "&#35;<styled>&#35;</styled>");
  }

  @Test
  void aPageWithoutEitherIsUnchanged() {
    assertThat(VelocityText.of("<p>a &amp; b</p>")).isEqualTo("<p>a &amp; b</p>");
  }
}
