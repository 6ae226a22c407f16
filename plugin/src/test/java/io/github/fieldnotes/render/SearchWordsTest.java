package io.github.fieldnotes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The TIDE, rising.       | the tide rising",
        "C++ and C#              | c and c",
        "don't                   | don t",
        "v1.2-beta_3             | v1 2 beta 3",
        "Straße                  | strasse",
        "Häfen, HA\u0308FEN      | hafen hafen",
        "naïve Ørsted Łódź Œuvre | naive orsted lodz oeuvre",
        "ΟΔΟΣ οδός               | οδοσ οδοσ",
        "Ёлка                    | елка",
        "ﬁne ＷＩＤＥ ²            | fine wide 2",
        "İstanbul ılık           | istanbul ilik",
        "हिन्दी                   | हिन्दी",
        "한국어 검색                | 한국어 검색",
        "שָׁלוֹם                    | שָׁלוֹם",
      })
  void wordsAreRunsOfLettersAndDigits(String text, String words) {
    assertThat(String.join(" ", SearchWords.of(text)))
        .isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFC));
  }

  @Test
  void scriptsWithoutBlanksGivePairsAndTheLastCharacter() {
    assertThat(SearchWords.of("潮汐表")).containsExactly("潮汐", "汐表", "表");
    assertThat(SearchWords.of("潮")).containsExactly("潮");
    assertThat(SearchWords.of("ผังน้ำ")).startsWith("ผั", "ัง");
  }

  @Test
  void kanaKeepTheirMarks() {
    assertThat(SearchWords.of("ガ")).isNotEqualTo(SearchWords.of("カ"));
    assertThat(SearchWords.of("\u30AB\u3099")).containsExactly("ガ");
    assertThat(SearchWords.of("ｶﾞｲﾄﾞ")).isEqualTo(SearchWords.of("ガイド"));
  }

  @Test
  void scriptsInOneRunAreDivided() {
    assertThat(SearchWords.of("東京Tower2号")).containsExactly("東京", "京", "tower2", "号");
  }

  @Test
  void pairsOfSurrogatesStayWhole() {
    assertThat(SearchWords.of("𠮷野")).containsExactly("𠮷野", "野");
    assertThat(SearchWords.of("𝒳")).containsExactly("x");
  }

  @Test
  void emojiAreNoWords() {
    assertThat(SearchWords.of("👍🏽 ❤️ 👩‍💻 go 1️⃣")).containsExactly("go", "1");
  }

  @Test
  void ofALongWordTheBeginningCounts() {
    assertThat(SearchWords.of("a".repeat(41))).isEqualTo(List.of("a".repeat(40)));
    assertThat(SearchWords.of("𐐷".repeat(41))).isEqualTo(List.of("𐐷".repeat(40)));
  }
}
