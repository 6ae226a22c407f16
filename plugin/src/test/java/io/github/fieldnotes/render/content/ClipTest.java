package io.github.fieldnotes.render.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipTest {

  @Test
  void aShortTextStaysAsItIs() {
    assertThat(Clip.atWord("one two", 7)).isEqualTo("one two");
  }

  @Test
  void aLongTextEndsAtAWord() {
    assertThat(Clip.atWord("one two, three", 10)).isEqualTo("one two…");
    assertThat(Clip.atWord("one two three", 7)).isEqualTo("one two…");
  }

  @Test
  void aTextWithoutBlanksIsCutBetweenCharacters() {
    assertThat(Clip.atWord("一二三四五六", 4)).isEqualTo("一二三四…");
    assertThat(Clip.atWord("🌊🌊🌊", 3)).isEqualTo("🌊…");
  }
}
