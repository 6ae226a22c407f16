package io.github.fieldnotes.publish.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyTagsTest {

  private final BodyTags tags = new BodyTags();

  /** Or an address that is no link would become one: the value of a title, in place of another. */
  @Test
  void aValueThatLooksLikeTheMarkOfAnotherStaysWhatItIs() {
    String body =
        "<p><a title=\"javascript:alert(1)\" href=\"fnMarkValue0\">a</a>"
            + "<a title=\"fnMarkValue1\" href=\"b\" class=\"fnMarkValue99999999999\">c</a></p>";
    Set<String> runs = tags.unknown(body);
    tags.learn(runs, BodyTags.probe(runs).replace("<a ", "<a rel=\"x\" "));

    assertThat(tags.shown(body)).contains(body.replace("<a ", "<a rel=\"x\" "));
  }
}
