package io.github.fieldnotes.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhitespaceTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "~ebb and flow~,          ebb and flow",
        "~ ebb~,                  ebb",
        "~ebb ~,                  ebb",
        "~ebb  and flow~,         ebb and flow",
        "~ebb\tand flow~,         ebb and flow",
        "~ \n ebb and \r\n flow\n~, ebb and flow",
        "~  ~,                    ~~",
        "~~,                      ~~"
      })
  void aRunOfWhiteSpaceBecomesOneSpace(String text, String folded) {
    assertThat(Whitespace.fold(text)).isEqualTo(folded);
  }

  @Test
  void aTextWithoutRunsIsNotCopied() {
    String text = "ebb and flow";

    assertThat(Whitespace.fold(text)).isSameAs(text);
  }
}
