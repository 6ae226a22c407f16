package io.github.fieldnotes.read.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MathmlPolicyTest {

  @Test
  void whatAFormulaIsMadeOfStays() {
    String formula =
        "<math display=\"block\"><mrow><mi mathvariant=\"bold\">x</mi><mspace width=\"0.2em\"/>"
            + "<mstyle mathcolor=\"#0b5cad\"><mn>1</mn></mstyle></mrow></math>";

    assertThat(MathmlPolicy.clean("<span class=\"katex\">" + formula + "</span>"))
        .isEqualTo(formula.replace("\"/>", "\" />"));
  }

  @Test
  void everythingElseGoesAndItsTextStays() {
    assertThat(
            MathmlPolicy.clean(
                "<math><mtext href=\"a\" onclick=\"b()\"><img src=\"c\"/><b>x</b></mtext></math>"))
        .isEqualTo("<math><mtext>x</mtext></math>");
  }

  @Test
  void aValueHasNoAddress() {
    assertThat(MathmlPolicy.clean("<math><mi style=\"background: url('a')\">x</mi></math>"))
        .isEqualTo("<math><mi>x</mi></math>");
  }
}
