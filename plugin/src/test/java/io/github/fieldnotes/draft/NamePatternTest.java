package io.github.fieldnotes.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.draft.NamePattern.Known;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The next file is named like the others: the 13th, on 12 May 2026, with the title "Löcher in Ä".
 */
class NamePatternTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          0001-use-ropes.md 0012-use-hooks.md;      0013-locher-in-a.md
          1-ropes.md 12-hooks.md;                   13-locher-in-a.md
          001_use_ropes.md;                         013_locher_in_a.md
          ADR-0001-use-ropes.md;                    ADR-0013-locher-in-a.md
          adr_7_Use_Ropes.md adr_8_The_Bells.md;    adr_13_Locher_In_A.md
          0001.md 0002.md;                          0013.md
          0007-Seile%für%Öfen.md;                   0013-Löcher%in%Ä.md
          20200924-use-ropes.md;                    20260512-locher-in-a.md
          2020-09-24-ropes.md;                      2026-05-12-locher-in-a.md
          2020-9-4-ropes.markdown;                  2026-5-12-locher-in-a.markdown
          2020-09-24.md;                            2026-05-12.md
          minutes_20200924.md;                      minutes_20260512.md
          on_ropes_2020-09-24.md on_2020-09-25.md;  2026-05-12-locher-in-a.md
          use-ropes.md;                             locher-in-a.md
          0001-a/README.md 0002-b/README.md;        0013-locher-in-a/README.md
          0001-use-ropes.md 0002-b.md notes.md;     0013-locher-in-a.md
          """)
  void theNextName(String names, String next) {
    NamePattern pattern =
        NamePattern.of(
            List.of(names.split(" ")).stream().map(n -> n.replace('%', ' ')).toList(),
            Known.NOTHING);

    assertThat(pattern.name(13, TODAY, "Löcher in Ä").replace(' ', '%')).isEqualTo(next);
  }

  @Test
  void foldersOfYearsAndMonthsSayAPartOfTheDay() {
    assertThat(NamePattern.of(List.of("WASI-08-11.md"), Known.YEAR).name(1, TODAY, "A"))
        .isEqualTo("WASI-05-12.md");
    assertThat(NamePattern.of(List.of("08-11-wasi.md"), Known.YEAR).name(1, TODAY, "A"))
        .isEqualTo("05-12-a.md");
    assertThat(NamePattern.renamed("11.md", Known.MONTH, TODAY)).contains("12.md");
    assertThat(NamePattern.renamed("12.md", Known.MONTH, TODAY)).isEmpty();
    assertThat(NamePattern.renamed("2020-01-02-sync.md", Known.YEAR, TODAY))
        .contains("2026-05-12-sync.md");
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    String name = NamePattern.ofRecords().name(1, TODAY, "rope ".repeat(40));

    assertThat(name).hasSizeLessThan(90).matches("0001(-rope)+\\.md");
  }
}
