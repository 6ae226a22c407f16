package io.github.fieldnotes.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertThat(XmlText.of("a\u0001b\fc\uFFFEd\uD800e\uDC00f"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
  }

  @Test
  void allElseStaysTheSame() {
    String text = "a\tb\nc\rd \u00E9 \uFDD0 \uFFFD \uD83C\uDF0A\u26F5";

    assertThat(XmlText.of(text)).isSameAs(text);
  }
}
