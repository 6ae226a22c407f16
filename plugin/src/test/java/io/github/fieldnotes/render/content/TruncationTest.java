package io.github.fieldnotes.render.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruncationTest {

  @Test
  void aShortTextStaysAsItIs() {
    assertThat(Truncation.atWord("one two", 7)).isEqualTo("one two");
  }

  @Test
  void aLongTextEndsAtAWord() {
    assertThat(Truncation.atWord("one two, three", 10)).isEqualTo("one two…");
    assertThat(Truncation.atWord("one two three", 7)).isEqualTo("one two…");
  }

  @Test
  void aTextWithoutBlanksIsCutBetweenCharacters() {
    assertThat(Truncation.atWord("一二三四五六", 4)).isEqualTo("一二三四…");
    assertThat(Truncation.atWord("🌊🌊🌊", 3)).isEqualTo("🌊…");
  }
}
