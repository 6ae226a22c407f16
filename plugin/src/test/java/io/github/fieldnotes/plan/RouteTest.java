package io.github.fieldnotes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

  @ParameterizedTest
  @CsvSource({
    "notes/index.html,     notes/index.html,     index.html",
    "notes/index.html,     notes/a.html,         a.html",
    "notes/a/b.html,       notes/index.html,     ../index.html",
    "notes/a/b.html,       notes/a/c.html,       c.html",
    "notes/a/b.html,       notes/c/d/e.html,     ../c/d/e.html",
    "notes/a/b/c.html,     notes/a/d.html,       ../d.html",
    "index.html,           notes/a.html,         notes/a.html",
    "notes/a.html,         css/site.css,         ../css/site.css"
  })
  void anAddressIsRelativeToItsPage(String from, String to, String address) {
    assertThat(new Route(to).from(new Route(from))).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "n/a b.html    | a%20b.html",
        "n/c#.html     | c%23.html",
        "n/100%.html   | 100%25.html",
        "n/a&b's.html  | a&b's.html",
        "n/what?.html  | what%3F.html",
        "n/a\"b.html   | a%22b.html",
        "n/(x)=y.html  | (x)=y.html",
        "n/é漢.html     | é漢.html"
      })
  void aSegmentIsEncodedWhereItMustBe(String path, String address) {
    assertThat(new Route(path).from(new Route("n/index.html"))).isEqualTo(address);
  }

  @Test
  void aPathWithNothingToEncodeIsNotCopied() {
    String path = "notes/a-b_(1).html";

    assertThat(Route.encodePath(path)).isSameAs(path);
  }

  @Test
  void aPartOfTheSamePageNeedsNoPath() {
    Route page = new Route("notes/a.html");
    assertThat(page.from(page, "über uns")).isEqualTo("#über%20uns");
    assertThat(page.from(new Route("notes/b.html"), "x")).isEqualTo("a.html#x");
    assertThat(page.from(page, "")).isEqualTo("a.html");
  }

  @Test
  void aFirstPartWithAColonIsNoScheme() {
    assertThat(new Route("n/a:b.html").from(new Route("n/c.html"))).isEqualTo("a%3Ab.html");
  }
}
