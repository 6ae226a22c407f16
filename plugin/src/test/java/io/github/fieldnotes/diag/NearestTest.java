package io.github.fieldnotes.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void aDistanceIsTheNumberOfChangedCharacters() {
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("abc", "")).isEqualTo(3);
    assertThat(Nearest.distance("abc", "abc")).isZero();
  }

  @Test
  void theNearestWordsComeFirst() {
    assertThat(Nearest.to("color", List.of("plural", "hidden", "colour"), 1))
        .containsExactly("colour");
  }
}
