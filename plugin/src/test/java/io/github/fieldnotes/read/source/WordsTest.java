package io.github.fieldnotes.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void wordsStandBetweenAsciiWhiteSpace() {
    assertThat(Words.of("  Ana\tB. \n Otter ")).containsExactly("Ana", "B.", "Otter");
    assertThat(Words.of(" \n")).isEmpty();
    assertThat(Words.of("no\u00A0break")).containsExactly("no\u00A0break");
  }

  @Test
  void runsOfLettersEndAtAnySign() {
    assertThat(Words.ofLetters("O'Hara, 2nd-in-line"))
        .containsExactly("O", "Hara", "nd", "in", "line");
    assertThat(Words.ofLetters("naïve 𝐀b")).containsExactly("naïve", "𝐀b");
  }

  @Test
  void fullStopsBelongToNoWord() {
    assertThat(Words.withoutStops("Dr. J.R. Dune")).containsExactly("Dr", "J", "R", "Dune");
  }

  @Test
  void theFirstWordIsEmptyBehindWhiteSpace() {
    assertThat(Words.first("Ana Example")).isEqualTo("Ana");
    assertThat(Words.first("Ana")).isEqualTo("Ana");
    assertThat(Words.first(" Ana")).isEmpty();
  }

  @Test
  void wordsAreCounted() {
    assertThat(Words.count(" one  two\nthree ")).isEqualTo(3);
    assertThat(Words.count("")).isZero();
  }
}
