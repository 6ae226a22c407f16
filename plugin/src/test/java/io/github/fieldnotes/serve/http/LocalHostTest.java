package io.github.fieldnotes.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values of {@code Host} name this machine. */
class LocalHostTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8000",
        "LOCALHOST:1",
        "127.0.0.1",
        "127.0.0.1:8000",
        "[::1]",
        "[::1]:65535",
      })
  void theseDo(String host) {
    assertThat(LocalHost.isNamed(List.of(host))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "localhost.example.org",
        "127.0.0.1.example.org:8000",
        "example.org:8000",
        "127.0.0.1@example.org",
        "0.0.0.0:8000",
        "127.0.0.2",
        "localhost:8000:9000",
        "[::1",
        "::1",
      })
  void theseDoNot(String host) {
    assertThat(LocalHost.isNamed(List.of(host))).isFalse();
  }

  @Test
  void exactlyOneHostIsNeeded() {
    assertThat(LocalHost.isNamed(null)).isFalse();
    assertThat(LocalHost.isNamed(List.of())).isFalse();
    assertThat(LocalHost.isNamed(List.of("localhost", "localhost"))).isFalse();
  }
}
