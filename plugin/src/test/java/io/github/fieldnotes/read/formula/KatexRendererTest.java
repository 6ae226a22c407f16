package io.github.fieldnotes.read.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class KatexRendererTest {

  private static final FormulaRenderer RENDERER = new KatexRenderer(System::nanoTime);

  @Test
  void aFormulaBecomesMathml() {
    assertThat(RENDERER.render("x^2", false))
        .isEqualTo(
            new Formula.Mathml(
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><msup>"
                    + "<mi>x</mi><mn>2</mn></msup></mrow>"
                    + "<annotation encoding=\"application/x-tex\">x^2</annotation></semantics></math>"));
  }

  @Test
  void aFormulaOnItsOwnIsDisplayed() {
    assertThat(mathml("x")).doesNotContain("display=");
    assertThat(((Formula.Mathml) RENDERER.render("x", true)).mathml())
        .startsWith("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">");
  }

  @Test
  void a100FormulasOfAllCommonFormsAreRead() throws IOException {
    List<String> formulas = formulas();
    List<String> unread = new ArrayList<>();
    for (String tex : formulas) {
      Formula formula = RENDERER.render(tex, true);
      if (formula instanceof Formula.Mistake mistake) {
        unread.add(tex + ": " + mistake.reason());
      } else {
        String mathml = ((Formula.Mathml) formula).mathml();
        assertThat(Jsoup.parse(mathml, "", Parser.xmlParser()).selectFirst("annotation").text())
            .as("the source of %s", mathml)
            .isEqualTo(tex.replaceAll("\\s+", " "));
      }
    }
    assertThat(formulas).hasSize(100);
    assertThat(unread).isEmpty();
  }

  @Test
  void theSameFormulaHasTheSameBytes() {
    assertThat(mathml("\\frac{a}{b}")).isEqualTo(mathml("\\frac{a}{b}"));
  }

  /** A definition in one formula does not reach the next, whichever note it is in. */
  @Test
  void aFormulaKnowsNothingOfOthers() {
    assertThat(RENDERER.render("\\gdef\\tide{x} \\tide", false)).isInstanceOf(Formula.Mathml.class);
    assertThat(RENDERER.render("\\tide", false)).isInstanceOf(Formula.Mistake.class);
  }

  @Test
  void aMistakeIsSaid() {
    assertThat(RENDERER.render("\\frac{a}", false))
        .isEqualTo(
            new Formula.Mistake(
                "Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{a}"));
    assertThat(RENDERER.render("\\tides", false))
        .isEqualTo(
            new Formula.Mistake("Undefined control sequence: \\tides at position 1: \\tides", 1));
    assertThat(RENDERER.render("x\n+ y\n+ \\tides\n+ z", true))
        .isInstanceOfSatisfying(
            Formula.Mistake.class, mistake -> assertThat(mistake.line()).isEqualTo(3));
  }

  @Test
  void nothingLinksOrLoads() {
    for (String tex :
        List.of(
            "\\href{https://example.org}{x}",
            "\\url{https://example.org}",
            "\\includegraphics{curve.png}",
            "\\htmlClass{a}{x}",
            "\\htmlStyle{color: red}{x}")) {
      Formula formula = RENDERER.render(tex, false);
      String shown = formula instanceof Formula.Mathml read ? read.mathml() : "";

      assertThat(Jsoup.parse(shown, "", Parser.xmlParser()).select("[href], [src], img, a, span"))
          .as(tex)
          .isEmpty();
    }
  }

  @Test
  void signsOfHtmlAreText() {
    assertThat(mathml("a < b \\text{<b>\"}"))
        .contains("<mo>&lt;</mo>", "<mtext>&lt;b&gt;")
        .doesNotContain("<b>");
  }

  @Test
  void aFormulaMayNotBeTooLong() {
    FormulaRenderer renderer =
        new KatexRenderer(new KatexRenderer.Limits(3, 10_000), System::nanoTime);

    assertThat(renderer.render("x+y", false)).isInstanceOf(Formula.Mathml.class);
    assertThat(renderer.render("x+yz", false))
        .isEqualTo(new Formula.Mistake("it has more than 3 characters"));
  }

  @Test
  void aFormulaMayNotTakeTooLong() {
    AtomicLong now = new AtomicLong();
    AtomicLong step = new AtomicLong();
    FormulaRenderer renderer =
        new KatexRenderer(
            new KatexRenderer.Limits(1_000, 5), () -> now.addAndGet(step.get() * 1_000_000));
    String tex = "x+".repeat(200) + "x";

    assertThat(renderer.render(tex, false)).isInstanceOf(Formula.Mathml.class);
    step.set(3);
    assertThat(renderer.render(tex, false))
        .isEqualTo(new Formula.Mistake("it takes more than 5 milliseconds"));
    step.set(0);
    assertThat(renderer.render("x", false)).isInstanceOf(Formula.Mathml.class);
  }

  private static String mathml(String tex) {
    return ((Formula.Mathml) RENDERER.render(tex, false)).mathml();
  }

  private static List<String> formulas() throws IOException {
    try (InputStream in = KatexRendererTest.class.getResourceAsStream("/formulas/formulas.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
