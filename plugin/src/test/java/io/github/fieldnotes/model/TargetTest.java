package io.github.fieldnotes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What addresses on other hosts tell. */
class TargetTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org, example.org",
    "https://WWW.Example.org/a?b=c#d, example.org",
    "http://a-b.example.org?q, a-b.example.org",
    "https://example.org:8080/, example.org",
    "https://ana@example.org/, example.org",
    "https://127.0.0.1/a, 127.0.0.1",
    "http://localhost/a, localhost",
    "https://example.org/%C3%A4, example.org",
    "ftp://example.org/a, example.org",
    "https://xn--bcher-kva.example, xn--bcher-kva.example",
  })
  void theHostIsThatOfTheAddressWithoutWww(String address, String host) {
    assertThat(new Target.ToWeb(address).host()).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://",
        "https:///a",
        "/a/b",
        "mailto:ana@example.org",
        "https://exa_mple.org/",
        "https://-example.org/",
        "https://example-.org/",
        "https://example..org/",
        "https://example.org./",
        "https://example.123/",
        "https://example.org/a b",
        "https://example.org/a#b#c",
        "https://example.org/a[b]",
        "https://example.org/a?b[c]",
        "https://example.org/100%",
        "https://example.org/ä",
        "https://example.org/a|b",
      })
  void theHostOfAnOddAddressIsWhatAParserSays(String address) {
    assertThat(new Target.ToWeb(address).host()).isEqualTo(parsed(address));
  }

  private static String parsed(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/watch?v=abc, true",
    "https://youtu.be/abc, true",
    "https://vimeo.com/123, true",
    "https://tube.example.org/w/abcdefghij0123456789, true",
    "https://tube.example.org/videos/watch/abcdefghij0123456789, true",
    "https://example.org/watch?v=abc, false",
    "https://www.youtube.com/about, false",
    "https://example.org/w/short, false",
  })
  void aVideoIsKnownByItsAddress(String address, boolean isVideo) {
    assertThat(new Target.ToWeb(address).isVideo()).isEqualTo(isVideo);
  }
}
