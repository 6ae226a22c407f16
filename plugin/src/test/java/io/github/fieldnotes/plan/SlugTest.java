package io.github.fieldnotes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void namesOfOneSlugHaveNumbersThatAreFree() {
    Slug slugs = new Slug();

    assertThat(slugs.unique("Tide")).isEqualTo("tide");
    assertThat(slugs.unique("tide-2")).isEqualTo("tide-2");
    assertThat(slugs.unique("tide!")).isEqualTo("tide-3");
    assertThat(slugs.unique("tide?")).isEqualTo("tide-4");
    assertThat(slugs.unique("tide 2")).isEqualTo("tide-2-2");
  }

  @Test
  void namesOfOneSlugAreNumberedInLinearTime() {
    Slug slugs = new Slug();

    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 60_000; i++) {
            slugs.unique("!");
          }
        });
    assertThat(slugs.unique("?")).isEqualTo("other-60001");
  }
}
