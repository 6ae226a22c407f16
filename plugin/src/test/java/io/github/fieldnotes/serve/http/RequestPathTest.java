package io.github.fieldnotes.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths of requests lead to a file below the root, and to which. */
class RequestPathTest {

  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/notes/, notes/index.html",
    "/notes/tides.html, notes/tides.html",
    "/notes/day%201.html, notes/day 1.html",
    "/notes/Fl%C3%BCsse.html, notes/Flüsse.html",
    "/notes/100%25.html, notes/100%.html",
    "/notes/a..b.html, notes/a..b.html",
  })
  void aPathIsDecoded(String raw, String path) {
    assertThat(RequestPath.of(raw)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/notes/../../pom.xml",
        "/notes/%2e%2e/pom.xml",
        "/notes/%2E./pom.xml",
        "/notes/..%2fpom.xml",
        "/notes/..%5cpom.xml",
        "/notes/..\\pom.xml",
        "/notes/.%2e%2f..%2fpom.xml",
        "/./pom.xml",
        "/notes/..",
      })
  void noSpellingOfTwoDotsLeadsAnywhere(String raw) {
    assertThat(RequestPath.of(raw)).isEmpty();
  }

  @Test
  void aPathThatIsEscapedTwiceIsANameWithAPercentSign() {
    assertThat(RequestPath.of("/notes/a%252e.html")).contains("notes/a%2e.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "notes/index.html",
        "//notes/index.html",
        "/notes//index.html",
        "/.git/config",
        "/notes/.hidden.html",
        "/C:/notes.html",
        "/notes/a%00.html",
        "/notes/a%0a.html",
        "/notes/a%2.html",
        "/notes/a%zz.html",
        "/notes/a%",
        "/notes/%ff.html",
        "/notes/a.",
        "/notes/a%20",
      })
  void whatNoFileOfASiteIsCalledIsRefused(String raw) {
    assertThat(RequestPath.of(raw)).isEmpty();
  }

  @Test
  void noPathIsRefused() {
    assertThat(RequestPath.of(null)).isEmpty();
  }
}
