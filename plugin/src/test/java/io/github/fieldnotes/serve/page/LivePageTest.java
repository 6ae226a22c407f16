package io.github.fieldnotes.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page has while it is written. */
class LivePageTest {

  private static final NotePlaces PLACES =
      new NotePlaces(
          path -> "src/notes/" + path,
          path -> Path.of("/harbour/src/notes").resolve(path),
          new EditorLink("vscode://file{path}:{line}:{column}"));

  @Test
  void theBoxStandsWhereTheContentBegins() {
    String page = "<body><nav>n</nav><main>" + LivePage.MARK + "<p>Tides</p></main></body>";

    assertThat(LivePage.with("<b>!</b>", page))
        .isEqualTo("<body><nav>n</nav><main><b>!</b><p>Tides</p></main></body>");
  }

  @Test
  void theBoxStandsAtTheBeginningOfThePageIfTheSkinRemovesComments() {
    assertThat(LivePage.with("<b>!</b>", "<body class=\"x\"><p>Tides</p></body>"))
        .isEqualTo("<body class=\"x\"><b>!</b><p>Tides</p></body>");
    assertThat(LivePage.with("<b>!</b>", "Tides")).isEqualTo("<b>!</b>Tides");
  }

  @Test
  void theScriptStandsAtTheEndAndKnowsThePagesVersion() {
    Document page =
        Jsoup.parse(
            new LivePage("/.fieldnotes/events")
                .live("<body><pre>&lt;/body></pre><p>Tides</p></body>", "12-3"));

    Element script = page.body().child(2);
    assertThat(script.tagName()).isEqualTo("script");
    assertThat(script.attr("data-fieldnotes-version")).isEqualTo("12-3");
    assertThat(script.data()).contains("EventSource('/.fieldnotes/events?version=");
  }

  @Test
  void theScriptKnowsWhatIsAroundTheSection() {
    String frame = frame("<body><p>a</p><fieldnotes-section>Tides</fieldnotes-section></body>");

    assertThat(frame)
        .isNotEmpty()
        .isEqualTo(frame("<body><p>a</p><fieldnotes-section>Wells</fieldnotes-section></body>"))
        .isNotEqualTo(frame("<body><p>b</p><fieldnotes-section>Tides</fieldnotes-section></body>"));
    assertThat(frame("<body><p>a</p></body>")).as("without a section").isEmpty();
  }

  private static String frame(String page) {
    return Jsoup.parse(new LivePage("/events").live(page, "1"))
        .selectFirst("script")
        .attr("data-fieldnotes-frame");
  }

  @Test
  void aProblemIsShownWithItsPlaceAndALinkToTheEditor() {
    Diagnostic problem =
        new Diagnostic(
            Problem.BROKEN_LINK, new Location("tides.md", 3, 7), List.of("<b>wells.md</b>"));

    Element box =
        Jsoup.parse(ProblemBox.html(Optional.empty(), List.of(problem), PLACES))
            .selectFirst("#fieldnotes-preview");

    assertThat(box.select("b")).isEmpty();
    assertThat(box.text())
        .startsWith("Warning: ")
        .contains("<b>wells.md</b>", "[broken-link]", problem.hint())
        .endsWith("src/notes/tides.md:3:7");
    assertThat(box.selectFirst("a").attr("href"))
        .isEqualTo("vscode://file/harbour/src/notes/tides.md:3:7");
  }

  @Test
  void aFailureIsShownAsText() {
    assertThat(ProblemBox.html(Optional.of("<i>no</i>"), List.of(), PLACES))
        .contains("<strong>&lt;i&gt;no&lt;/i&gt;</strong>");
  }

  @Test
  void thereIsNoBoxWithoutProblems() {
    assertThat(ProblemBox.html(Optional.empty(), List.of(), PLACES)).isEmpty();
  }

  @Test
  void aPlainPageEscapesItsTitle() {
    assertThat(
            Jsoup.parse(LivePage.plain("a <b>", "<p>x</p>", Optional.of("notes/index.html")))
                .select("h1")
                .text())
        .isEqualTo("a <b>");
  }
}
