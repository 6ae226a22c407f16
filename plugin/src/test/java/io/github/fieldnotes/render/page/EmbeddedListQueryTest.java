package io.github.fieldnotes.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedListQueryTest {

  @Test
  void valuesWithBlanksStandInQuotes() {
    EmbeddedListQuery query = EmbeddedListQuery.parse(" kind=talk  tag=\"time zones\" limit = 5 ");

    assertThat(query.value("kind")).isEqualTo("talk");
    assertThat(query.value("tag")).isEqualTo("time zones");
    assertThat(query.value("owner")).isEmpty();
    assertThat(query.limit()).isEqualTo(5);
  }

  @Test
  void nothingAskedForIsTheNewestNotes() {
    assertThat(EmbeddedListQuery.parse(""))
        .isEqualTo(new EmbeddedListQuery(java.util.Map.of(), 10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kinds=talk | a list cannot have \"kinds\"; did you mean kind? It can have kind, tag,"
            + " category, year, state, owner, limit",
        "kind=talk last five | could not read \"last five\"; write name=value, with double quotes"
            + " around a value with spaces",
        "limit=0 | limit is \"0\"; it must be a number, at least 1",
        "limit=many | limit is \"many\"; it must be a number, at least 1",
      })
  void aMistakeIsReportedWithWhatWouldBeRight(String query, String message) {
    assertThatThrownBy(() -> EmbeddedListQuery.parse(query))
        .isInstanceOf(EmbeddedListException.class)
        .hasMessage(message);
  }
}
