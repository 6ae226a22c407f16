package io.github.fieldnotes.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ids as GitHub makes them; {@code it/bench/differential} compares thousands with github-slugger.
 */
class HeadingIdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Ropes|ropes",
        "A & B|a--b",
        "snake_case-x|snake_case-x",
        "x²|x",
        "½ cup|-cup",
        "① one|-one",
        "ⓐ ⓩ Ⓐ|ⓐ-ⓩ-ⓐ",
        "Ⅷ ⅷ|ⅷ-ⅷ",
        "٣ ３|٣-３",
        "ª º|ª-º",
        "e\u0301|e\u0301",
        "漢字 かな|漢字-かな",
        "ẞ İ|ß-i\u0307",
        "ΟΔΟΣ|οδος",
        "a\u00A0b|ab",
        "a\u200Db|ab",
        "a\tb|ab",
        "a  b|a--b",
        " a |-a-",
        "C# 5.0|c-50",
        "🚢 boats|-boats",
        "「引用」|引用",
        "a‿b|a‿b",
        "1️⃣|1\uFE0F\u20E3"
      })
  void anIdKeepsLettersMarksAndDecimalDigits(String text, String id) {
    assertThat(HeadingIds.slug(text)).isEqualTo(id);
  }

  @Test
  void eachIdIsThereOnce() {
    HeadingIds ids = new HeadingIds();
    assertThat(ids.next("A")).isEqualTo("a");
    assertThat(ids.next("A-1")).isEqualTo("a-1");
    assertThat(ids.next("A")).isEqualTo("a-2");
    assertThat(ids.next("!")).isEmpty();
    assertThat(ids.next("?")).isEqualTo("-1");
    assertThat(ids.next("fn-toc")).isEqualTo("fn-toc-1");
  }
}
