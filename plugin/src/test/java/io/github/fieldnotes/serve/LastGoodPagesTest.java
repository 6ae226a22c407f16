package io.github.fieldnotes.serve;

import static io.github.fieldnotes.serve.TrialPreview.INDEX;
import static io.github.fieldnotes.serve.TrialPreview.TIDES;
import static io.github.fieldnotes.serve.TrialPreview.error;
import static io.github.fieldnotes.serve.TrialPreview.failing;
import static io.github.fieldnotes.serve.TrialPreview.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser gets when something fails. */
class LastGoodPagesTest {

  private static final SectionMaker TWO_PAGES =
      of(Map.of(INDEX, "Notes", TIDES, "High water at 3."));

  @TempDir private Path site;

  @Test
  void aSectionThatCannotBeMadeKeepsTheLastPagesAndSaysWhy() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);

    trial.build(failing("site.xml: no skin"));
    trial.preview.build();

    assertThat(trial.preview.answer(TIDES).status()).isEqualTo(200);
    assertThat(trial.shown(TIDES).text()).contains("High water at 3.");
    assertThat(trial.box(TIDES)).isEqualTo("You see the last good page. site.xml: no skin");
    assertThat(trial.said).containsExactly("failed site.xml: no skin");

    trial.build(of(Map.of(TIDES, "High water at 4.")));

    assertThat(trial.box(TIDES)).isEmpty();
    assertThat(trial.said).containsExactly("failed site.xml: no skin", "recovered");
  }

  @Test
  void aPageThatIsGoneIsNotThatOfTheLastBuild() throws IOException {
    Files.createDirectories(site.resolve("notes"));
    Files.writeString(site.resolve(TIDES), "built long ago");
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);
    trial.shown(TIDES);

    trial.build(of(Map.of(INDEX, "Notes")));

    assertThat(trial.preview.answer(TIDES).status()).isEqualTo(404);
    assertThat(trial.text(TIDES)).contains("High water at 3.").doesNotContain("built long ago");
  }

  @Test
  void aPageThatNeverWasThereLeadsToTheSection() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);

    assertThat(trial.preview.answer("other.html").status()).isEqualTo(404);
    assertThat(trial.shown("other.html").select("a[href=/notes/index.html]")).hasSize(1);
  }

  @Test
  void aFailureFromTheStartIsShownOnAPlainPage() {
    TrialPreview trial = new TrialPreview(site, failing("site.xml: no skin"));

    assertThat(trial.preview.answer(TIDES).status()).isEqualTo(503);
    assertThat(trial.box(TIDES)).isEqualTo("site.xml: no skin");
    assertThat(trial.shown(TIDES).select("script")).hasSize(1);
  }

  @Test
  void aPageThatCannotBeDrawnIsTheLastGoodOneWithTheReason() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);
    trial.shown(TIDES);

    trial.build(of(Map.of(INDEX, "Notes", TIDES, "fail")));

    assertThat(trial.shown(TIDES).text()).contains("High water at 3.");
    assertThat(trial.box(TIDES))
        .isEqualTo("You see the last good page. note.ftlh:3:1: out of paper");
    assertThat(trial.box(INDEX)).isEmpty();
    assertThat(trial.said).containsExactly("failed note.ftlh:3:1: out of paper");
  }

  @Test
  void aPageThatNeverCouldBeDrawnIsAPlainPageWithTheReason() {
    TrialPreview trial = new TrialPreview(site, of(Map.of(TIDES, "crash")));

    assertThat(trial.preview.answer(TIDES).status()).isEqualTo(500);
    assertThat(trial.box(TIDES))
        .contains("the page notes/tides.html could not be drawn", "out of ink");
  }

  @Test
  void aBrokenConfigurationKeepsTheLastPages() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);

    Location place = new Location("fieldnotes.yml", 2, 1);
    trial.build(
        of(
            Map.of(TIDES, "Without kinds."),
            new Diagnostic(Problem.BROKEN_CONFIGURATION, place, List.of("no mapping"))));

    assertThat(trial.shown(TIDES).text()).contains("High water at 3.");
    assertThat(trial.box(TIDES)).contains("The configuration cannot be read", "fieldnotes.yml:2:1");
  }

  @Test
  void aNoteThatCannotBeReadLeavesItsLastPage() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);
    trial.shown(TIDES);

    trial.build(of(Map.of(INDEX, "Notes"), error("tides.md")));

    assertThat(trial.preview.answer(TIDES).status()).isEqualTo(404);
    assertThat(trial.shown(TIDES).text()).contains("High water at 3.");
    assertThat(trial.box(TIDES)).startsWith("This page is not in the section any more.");
    assertThat(trial.box(TIDES)).contains("tides.md:1:1");
  }

  @Test
  void aPageThatIsGoneForAMomentIsNotAnnounced() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);
    trial.shown(TIDES);
    trial.build(of(Map.of(INDEX, "Notes")));

    assertThat(trial.preview.version(TIDES)).isEmpty();
    trial.clock.addAndGet(Duration.ofMillis(301).toNanos());
    assertThat(trial.preview.version(TIDES)).isPresent();
  }

  @Test
  void aPageThatComesLaterIsLoadedThen() {
    TrialPreview trial = new TrialPreview(site, TWO_PAGES);
    assertThat(trial.preview.answer("notes/ebb.html").status()).isEqualTo(404);
    String before = trial.preview.version("notes/ebb.html").orElseThrow();

    trial.build(of(Map.of("notes/ebb.html", "Ebb")));

    assertThat(trial.preview.version("notes/ebb.html")).isPresent().isNotEqualTo(before);
  }
}
