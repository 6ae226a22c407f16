package io.github.fieldnotes.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.render.search.SearchFixture.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Half of a test: {@code SearchCoreIT} has the same texts split by search.js. */
class SearchWordsTest {

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsFolded(Text text) {
    assertThat(SearchWords.fold(text.text())).isEqualTo(text.folded());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsSplitIntoWords(Text text) {
    List<String> words = new ArrayList<>();
    SearchWords.each(text.text(), words::add);

    assertThat(words).isEqualTo(text.words());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aHeadingHasAnAnchor(Text text) {
    assertThat(SearchScripts.slug(text.text())).isEqualTo(text.anchor());
  }

  private static List<Text> texts() {
    return SearchFixture.read().texts();
  }
}
