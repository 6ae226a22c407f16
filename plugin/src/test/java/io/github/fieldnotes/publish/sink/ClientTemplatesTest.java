package io.github.fieldnotes.publish.sink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientTemplatesTest {

  private static final String MARKS = " ng-non-bindable=\"\" v-pre=\"\" x-ignore=\"\"";

  @Test
  void aSectionIsInAnElementThatEveryEngineLeavesAlone() {
    assertThat(ClientTemplates.marked("<div>{{ 1 + 1 }}</div>"))
        .isEqualTo(
            "<fieldnotes-section" + MARKS + "><div>{{ 1 + 1 }}</div>" + "</fieldnotes-section>");
  }

  @Test
  void aListThatASkinRepeatsElsewhereBearsTheMarksItself() {
    assertThat(ClientTemplates.marked("<ul title=\"a > b\" id=\"toc\"><li>{{ 1 + 1 }}</li></ul>"))
        .contains("<ul" + MARKS + " title=\"a > b\" id=\"toc\"><li>");
  }

  @Test
  void otherListsBearNone() {
    assertThat(ClientTemplates.marked("<ul id=\"a\"></ul><ol id=\"toc\"></ol><ul></ul>"))
        .contains("><ul id=\"a\"></ul><ol id=\"toc\"></ol><ul></ul><");
  }

  @Test
  void doubleBracesAreBrokenWhereNothingCanBeMarked() {
    assertThat(ClientTemplates.broken("{{ 1 + 1 }} {{{a}}}"))
        .isEqualTo("{\u2060{ 1 + 1 }\u2060} {\u2060{\u2060{a}\u2060}\u2060}");
  }

  @Test
  void singleBracesStayAsTheyAre() {
    assertThat(ClientTemplates.broken("{a} { {b} }")).isEqualTo("{a} { {b} }");
  }
}
