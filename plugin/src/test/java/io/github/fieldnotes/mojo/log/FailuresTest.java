package io.github.fieldnotes.mojo.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void aFailureIsNoCommandOfABuildMachine() {
    assertThat(Failures.failure("no note ##[group]::a").getMessage())
        .isEqualTo("no note # #[group]: :a");
  }

  @Test
  void aCauseStaysWhenItIsNone() {
    IOException cause = new AccessDeniedException("a.html");
    assertThat(Failures.error("not written", cause)).hasCause(cause);
  }

  @Test
  void ofACauseThatIsOneOnlyTheTypeIsSaid() {
    IOException file = new IOException("##vso[a].html");
    Exception failure =
        Failures.error("not written: ##vso[a].html", new UncheckedIOException(file));

    assertThat(failure).hasMessage("not written: # #vso[a].html");
    assertThat(failure.getCause()).hasMessage("java.io.UncheckedIOException").hasNoCause();
  }

  @Test
  void aCauseWithoutAMessageStays() {
    IOException cause = new IOException();
    assertThat(Failures.ofReport("not written", cause)).hasCause(cause);
  }
}
