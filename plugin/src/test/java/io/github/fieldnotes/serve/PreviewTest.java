package io.github.fieldnotes.serve;

import static io.github.fieldnotes.serve.TrialPreview.INDEX;
import static io.github.fieldnotes.serve.TrialPreview.TIDES;
import static io.github.fieldnotes.serve.TrialPreview.error;
import static io.github.fieldnotes.serve.TrialPreview.of;
import static io.github.fieldnotes.serve.TrialPreview.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser gets when all is well, and what is said of problems. */
class PreviewTest {

  private static final SectionMaker TWO_PAGES =
      of(Map.of(INDEX, "Notes", TIDES, "High water at 3."));

  @TempDir private Path site;

  @Test
  void aPageHasItsContentAndTheScript() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);

    assertThat(trial.preview.answer(TIDES).status()).isEqualTo(200);
    assertThat(trial.preview.answer(TIDES).type()).isEqualTo("text/html; charset=UTF-8");
    assertThat(trial.shown(TIDES).select("p").text()).isEqualTo("High water at 3.");
    assertThat(trial.shown(TIDES).select("script")).hasSize(1);
    assertThat(trial.shown(TIDES).select("#fieldnotes-preview")).isEmpty();
  }

  @Test
  void filesOfTheSectionAndTheRestOfTheSiteComeAsTheyAre() throws Exception {
    Files.writeString(site.resolve("team.html"), "<p>Ana Example</p>");
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);

    assertThat(trial.preview.answer("notes/style.css").type()).isEqualTo("text/css; charset=UTF-8");
    assertThat(trial.text("team.html")).isEqualTo("<p>Ana Example</p>");
    assertThat(trial.preview.answer("css/site.css").body()).isEmpty();
  }

  @Test
  void theSectionIsBeforeTheSiteThatWasBuiltBefore() throws Exception {
    Files.createDirectory(site.resolve("notes"));
    Files.writeString(site.resolve(TIDES), "<p>Low water.</p>");
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);

    assertThat(trial.shown(TIDES).select("p").text()).isEqualTo("High water at 3.");
  }

  @Test
  void aFolderIsNotListed() throws Exception {
    Files.createDirectory(site.resolve("apidocs"));
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);

    assertThat(trial.preview.answer("apidocs").status()).isEqualTo(404);
    assertThat(trial.preview.answer("apidocs/index.html").status()).isEqualTo(404);
  }

  @Test
  void onlyAPageThatChangedHasAnotherVersion() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);
    String index = trial.preview.version(INDEX).orElseThrow();
    String tides = trial.preview.version(TIDES).orElseThrow();

    trial.build(of(Map.of(INDEX, "Notes", TIDES, "High water at 4.")));

    assertThat(trial.preview.version(INDEX)).contains(index);
    assertThat(trial.preview.version(TIDES)).isPresent().isNotEqualTo(tides);
    assertThat(trial.shown(TIDES).select("p").text()).isEqualTo("High water at 4.");
  }

  @Test
  void aPictureOrStyleThatChangesGivesAllPagesAnotherVersion() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);
    String before = trial.preview.version(INDEX).orElseThrow();

    trial.preview.changed(Path.of("src/notes/tides.md"));
    trial.preview.changed(Path.of("src/notes/tides.md.part"));
    trial.preview.changed(Path.of("src/notes/4913"));
    assertThat(trial.preview.version(INDEX)).contains(before);
    trial.preview.changed(Path.of("src/notes/tides.png"));
    assertThat(trial.preview.version(INDEX)).isPresent().isNotEqualTo(before);
  }

  @Test
  void problemsAreOnThePageOfTheirNote() {
    Map<String, String> pages = Map.of(INDEX, "", TIDES, "", "notes/wells.html", "");
    TrialPreview trial = new TrialPreview(site, of(pages, problem("tides.md")));

    assertThat(trial.box(TIDES)).contains("tides.md:3:1");
    assertThat(trial.box(INDEX)).isEmpty();
    assertThat(trial.box("notes/wells.html")).isEmpty();
  }

  @Test
  void problemsOfAFileWithoutAPageAreOnTheIndexAndErrorsOnAllPages() {
    Map<String, String> pages = Map.of(INDEX, "", TIDES, "");
    TrialPreview trial = new TrialPreview(site, of(pages, problem("draft.md")));
    assertThat(trial.box(INDEX)).contains("draft.md:3:1");
    assertThat(trial.box(TIDES)).isEmpty();

    trial.build(of(pages, error("wells.md")));
    assertThat(trial.box(INDEX)).contains("wells.md:1:1");
    assertThat(trial.box(TIDES)).contains("wells.md:1:1");
  }

  @Test
  void theTerminalGetsOnlyWhatCameAndWent() {
    Map<String, String> pages = Map.of(INDEX, "");
    TrialPreview trial = new TrialPreview(site, of(pages, problem("a.md"), problem("b.md")));
    assertThat(trial.said).containsExactly("came a.md:3:1", "came b.md:3:1");

    trial.said.clear();
    trial.build(of(pages, moved(problem("b.md")), problem("c.md")));
    assertThat(trial.said).containsExactly("went a.md:3:1", "came c.md:3:1");

    trial.said.clear();
    trial.preview.build();
    assertThat(trial.said).isEmpty();
  }

  private static Diagnostic moved(Diagnostic problem) {
    Location place = new Location(problem.place().path(), 9, 1);
    return new Diagnostic(problem.problem(), place, problem.arguments());
  }
}
