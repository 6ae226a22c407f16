package io.github.fieldnotes.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDirectionTest {

  @ParameterizedTest
  @CsvSource({
    "ar, rtl",
    "he, rtl",
    "fa-IR, rtl",
    "ckb, rtl",
    "pa-Arab, rtl",
    "en, ltr",
    "ja, ltr",
    "az-Latn, ltr",
    "ks-Deva, ltr"
  })
  void aLanguageIsWrittenOneWay(String tag, String dir) {
    assertThat(TextDirection.of(tag)).isEqualTo(dir);
  }
}
