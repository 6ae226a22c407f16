package io.github.fieldnotes.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  private static final List<String> WORDS = List.of("risk", "theme", "term", "talk");

  @Test
  void threeWordsAreSuggestedTheNearestFirst() {
    assertThat(new Suggestions().of("tlak", WORDS::stream)).containsExactly("talk", "risk", "term");
    assertThat(new Suggestions().of("tlak", () -> WORDS.stream().limit(1))).containsExactly("risk");
  }

  @Test
  void beyondTheLimitTheFirstWordsAreSuggested() {
    Suggestions suggestions = new Suggestions("riskthemetermtalk".length() * "tlak".length());

    assertThat(suggestions.of("tlak", WORDS::stream)).startsWith("talk");
    assertThat(suggestions.of("tlak", WORDS::stream)).containsExactly("risk", "theme", "term");
  }
}
