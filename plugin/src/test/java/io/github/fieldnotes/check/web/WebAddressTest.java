package io.github.fieldnotes.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebAddressTest {

  @Test
  void whatIsNotAsciiIsEscapedAsRfc3986And3490Say() {
    assertThat(WebAddress.of("http://münchen.example:80/straße?ä=%C3%BC"))
        .contains(URI.create("http://xn--mnchen-3ya.example:80/stra%C3%9Fe?%C3%A4=%C3%BC"));
  }

  @Test
  void whatNoClientTakesIsNone() {
    assertThat(WebAddress.of("http://localhost:99999/")).isEmpty();
    assertThat(WebAddress.of("https://a_b/")).isEmpty();
    assertThat(WebAddress.of("http:///x")).isEmpty();
    assertThat(WebAddress.of("http://a/[x]")).isEmpty();
    assertThat(WebAddress.of("mailto:ana@example.org")).isEmpty();
  }

  @Test
  void aRedirectMayBeRelativeAndLeadsNowhereElseThanIntoTheWeb() {
    assertThat(redirected("../b?ü")).contains(URI.create("http://a.example/b?%C3%BC"));
    assertThat(redirected("//b.example/")).contains(URI.create("http://b.example/"));
    assertThat(redirected("HTTPS://b.example/x")).contains(URI.create("HTTPS://b.example/x"));
    assertThat(redirected("file:///etc/passwd")).isEmpty();
    assertThat(redirected("https://a_b/")).isEmpty();
    assertThat(redirected("http://[")).isEmpty();
  }

  private static Optional<URI> redirected(String location) {
    return WebAddress.redirected(URI.create("http://a.example/x/y"), location);
  }
}
