package io.github.fieldnotes.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import io.github.fieldnotes.render.view.Views.LabelView;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  private final StringTemplateLoader source = new StringTemplateLoader();

  @Test
  void aTemplateReadsTheComponentsOfItsView() throws Exception {
    assertThat(fill("${page.text} at ${page.url}")).isEqualTo("A &amp; B at a.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.class}",
        "${page.getClass()}",
        "${page.toString()}",
        "${page.hashCode()}",
        "${page.text.class}",
        "${\"freemarker.template.SimpleScalar\"?new(\"a\")}",
        "${page?api.text}",
        "${.data_model.nothing}"
      })
  void nothingElseIsReached(String template) {
    assertThatThrownBy(() -> fill(template)).isInstanceOf(ThemeException.class);
  }

  @Test
  void aViewAsTextSaysNothingOfItsContent() throws Exception {
    assertThat(fill("${page}")).doesNotContain("a.html").doesNotContain("text=");
  }

  @Test
  void aFailureSaysTemplateLineColumnAndWhatItWasAbout() {
    assertThatThrownBy(() -> fill("one\n  ${page.titel}"))
        .isInstanceOf(ThemeException.class)
        .hasMessage(
            "x.ftlh:2:5: the template fails on note.md: there is no page.titel;"
                + " did you mean text? LinkView has text, url");
  }

  @Test
  void aFailureInAnImportedTemplateNamesThatOne() {
    source.putTemplate("parts.ftlh", "<#macro part>\n${page.titel}</#macro>");
    assertThatThrownBy(() -> fill("<#import \"parts.ftlh\" as parts>\n\n\n<@parts.part/>"))
        .isInstanceOf(ThemeException.class)
        .hasMessageStartingWith("parts.ftlh:2:3: the template fails on note.md: ");
  }

  @Test
  void aBrokenTemplateSaysWhere() {
    assertThatThrownBy(() -> fill("one\n<#if page.text>"))
        .isInstanceOf(ThemeException.class)
        .hasMessageStartingWith("x.ftlh:2:15: the template is broken: ");
  }

  @Test
  void aMissingTemplateIsNamed() {
    assertThatThrownBy(() -> templates().fill("y.ftlh", new LinkView("", ""), "note.md"))
        .isInstanceOf(ThemeException.class)
        .hasMessage("there is no template y.ftlh; looked for y.ftlh");
  }

  @Test
  void aTemplateThatRunsOutOfStackIsNamed() {
    StringTemplateLoader deep =
        new StringTemplateLoader() {
          @Override
          public Reader getReader(Object template, String encoding) {
            throw new StackOverflowError();
          }
        };
    deep.putTemplate("x.ftlh", "x");

    assertThatThrownBy(() -> templates(deep).fill("x.ftlh", new LinkView("", ""), "note.md"))
        .isInstanceOf(ThemeException.class)
        .hasMessage("x.ftlh: the template never ends on note.md; does it include itself?");
  }

  @Test
  void aWordThatIsMissingIsNamed() {
    assertThatThrownBy(() -> fill("${words[\"no.such\"]}"))
        .isInstanceOf(ThemeException.class)
        .hasMessageContaining("the messages have no \"no.such\"");
  }

  @Test
  void aLabelIsSafeWhateverItSays() throws Exception {
    Theme theme = Theme.load(ThemeOptions.builtIn());
    Templates templates = new Templates(theme, Messages.load(theme, Locale.ENGLISH));
    assertThat(templates.fill("label.ftlh", new LabelView("q-a", "Q&a", "<Q&A>"), "note.md"))
        .isEqualTo("<span class=\"fn-label fn-kind-q-a\">&lt;Q&amp;A&gt;</span> ");
  }

  @ParameterizedTest
  @ValueSource(strings = {".ftlh", ".js"})
  void noLineOfABuiltInThemeIsLongerThan120Columns(String files) throws IOException {
    Path themes = Path.of("src/main/resources/META-INF/fieldnotes/theme");
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> all = Files.walk(themes)) {
      for (Path file : all.filter(file -> file.toString().endsWith(files)).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).length() > 120) {
            tooLong.add(themes.relativize(file) + ":" + (i + 1));
          }
        }
      }
    }

    assertThat(tooLong).isEmpty();
  }

  private String fill(String template) throws Exception {
    source.putTemplate("x.ftlh", template);
    return templates().fill("x.ftlh", new LinkView("A & B", "a.html"), "note.md");
  }

  private Templates templates() {
    return templates(source);
  }

  private static Templates templates(TemplateLoader loader) {
    Messages messages = Messages.load(Theme.load(ThemeOptions.builtIn()), Locale.ENGLISH);
    TemplateFailures failures =
        new TemplateFailures(UnaryOperator.identity(), UnaryOperator.identity());
    return new Templates(loader, messages, failures);
  }
}
