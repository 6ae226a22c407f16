package io.github.fieldnotes.draft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is replaced by another one, and its form stays. */
class DayStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-09-06                | 2026-05-02
          2020/9/6                  | 2026/5/2
          20200906                  | 20260502
          06.09.2020                | 02.05.2026
          6.9.2020                  | 2.5.2026
          6 September 2020          | 2 May 2026
          06 Sep 2020               | 02 May 2026
          September 6, 2020, at sea | May 2, 2026, at sea
          Sync of 2020-09-06 (late) | Sync of 2026-05-02 (late)
          version 1.2.3             | version 1.2.3
          2020-09                   | 2020-09
          """)
  void theFormStays(String before, String after) {
    assertThat(DayStyle.replace(before, LocalDate.of(2026, 5, 2))).isEqualTo(after);
  }
}
