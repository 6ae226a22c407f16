package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses without the signs of a link are found, wherever flexmark is asked to look for them. */
class BareAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://example.org/a now.",
        "(https://example.org/a)",
        "\\[no link](https://example.org/a)",
        "closing](https://example.org/a)",
        "*https://example.org/a*",
        "| a |\n|---|\n| https://example.org/a |",
        "Mail ada@example.org please.",
        "- [a](https://example.org/b) and https://example.org/a",
      })
  void isFound(String text) {
    assertThat(addresses(parsed(text))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](https://example.org/b) ![a](https://example.org/b.png)",
        "[a][b]\n\n[b]: https://example.org/b",
        "@ada and (@bob)",
        "text alone",
      })
  void isNotLookedForWhereThereIsNone(String text) {
    assertThat(BareAddresses.maybeIn(text, 0)).isFalse();
    Document document = parsed(text);
    assertThat(BareAddresses.areLeftIn(document, text, 0)).isFalse();
    assertThat(addresses(document)).isZero();
  }

  private static int addresses(Node node) {
    int found = node instanceof AutoLink || node instanceof MailLink ? 1 : 0;
    for (Node child : node.getChildren()) {
      found += addresses(child);
    }
    return found;
  }

  private static Document parsed(String text) {
    TimedText timed = new TimedText(text, new Budget(Limits.ORDINARY));
    return new Markdown(true, Limits.ORDINARY).parse(timed, 0);
  }
}
