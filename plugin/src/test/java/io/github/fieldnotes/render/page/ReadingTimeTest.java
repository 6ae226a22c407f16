package io.github.fieldnotes.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.NoteFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {

  @ParameterizedTest
  @CsvSource({"50, 0", "115, 1", "230, 1", "460, 2", "2300, 10"})
  void wordsAreCounted(int words, int minutes) {
    assertThat(minutes("<p class=\"a b c\">" + "word ".repeat(words) + "</p>")).isEqualTo(minutes);
  }

  @Test
  void aScriptWithoutBlanksIsCountedByItsCharacters() {
    assertThat(minutes("<p>" + "潮".repeat(1500) + "</p>")).isEqualTo(3);
  }

  @Test
  void tagsAreNotCountedAndEndWords() {
    assertThat(minutes("a<br title=\"b c d e\">".repeat(230))).isEqualTo(1);
    assertThat(minutes("a b <" + "c ".repeat(1000))).isZero();
  }

  private static int minutes(String html) {
    return ReadingTime.minutes(
        NoteFixture.note("a.md").body(List.of(new Markup.Html(html))).build());
  }
}
