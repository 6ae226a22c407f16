package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.theme.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all actions: their ages, states and earlier mentions. */
class ActionPageTest {

  @TempDir private Path folder;

  @Test
  void agesCountToTheDayOfTheBuildAndSaySo() throws IOException {
    note("2026-03-01-may.md", "# May\n\n- ACTION: Ana: oil the gate\n- ACTION: Bo: buy rope\n");
    note("2026-05-01-plan.md", "# A plan for a day to come\n\n- ACTION: Ana: paint\n");

    Document page = actions(Optional.of(LocalDate.of(2026, 3, 11)));

    assertThat(page.select(".fn-summary").text())
        .isEqualTo("3 open, 0 done; ages as of 11 March 2026");
    assertThat(page.select(".fn-age").eachText()).containsExactly("0 days", "10 days", "10 days");
  }

  @Test
  void withoutADayAgesCountToTheNewestNote() throws IOException {
    note("2026-03-01-may.md", "# May\n\n- ACTION: Ana: oil the gate\n");
    note("2026-03-04-june.md", "# June\n");

    Document page = actions(Optional.empty());

    assertThat(page.select(".fn-summary").text())
        .isEqualTo("1 open, 0 done; ages as of 4 March 2026");
    assertThat(page.select(".fn-age").text()).isEqualTo("3 days");
  }

  @Test
  void withoutAnyDateNoAgeIsSpokenOf() throws IOException {
    note("may.md", "# May\n\n- ACTION: Ana: oil the gate\n");

    assertThat(actions(Optional.of(LocalDate.of(2026, 3, 11))).select(".fn-summary").text())
        .isEqualTo("1 open, 0 done");
  }

  @Test
  void agesAreInTheUnitThatTheirDatesAreKnownTo() throws IOException {
    note("2025/december.md", "# Old ropes\n\n- ACTION: Ana: oil the gate\n");
    note("2023/ropes.md", "# Older ropes\n\n- ACTION: Bo: buy rope\n");

    Document page = actions(Optional.of(LocalDate.of(2026, 3, 11)));

    assertThat(page.select(".fn-age").eachText()).containsExactly("3 months", "3 years");
  }

  @Test
  void inALogAgesCountFromTheHeadingAbove() throws IOException {
    note(
        "log.md",
        "# Log\n\n## 2026-03-01\n\n- ACTION: Ana: oil it\n\n## 2026-03-10\n\n- ACTION: Bo: buy it\n");

    Document page = actions(Optional.of(LocalDate.of(2026, 3, 11)));

    assertThat(page.select(".fn-age").eachText()).containsExactly("10 days", "1 day");
  }

  @Test
  void aCancelledActionIsNeitherOpenNorDone() throws IOException {
    note("may.md", SectionPagesTest.STATES);

    Document page = actions(Optional.empty());

    assertThat(page.select(".fn-summary").text()).isEqualTo("2 open, 1 done, 1 cancelled");
    assertThat(page.select(".fn-urgency > .fn-owner > .fn-actions .fn-action-title").eachText())
        .containsExactly("oil the gate", "buy rope");
    assertThat(page.select(".fn-urgency > .fn-owner > .fn-actions .fn-state").eachText())
        .containsExactly("Under way");
    assertThat(page.select("summary").eachText()).containsExactly("1 done", "1 cancelled");
    assertThat(page.select(".fn-actions-cancelled .fn-action-title").text()).isEqualTo("paint it");
  }

  @Test
  void anActionThatWasCarriedOverSaysSinceWhenAndHowOften() throws IOException {
    note("2026-01-05.md", "# Weekly\n\n## Actions\n\n- [ ] Ana to buy new rope\n");
    note("2026-01-12.md", "# Weekly\n\n## Actions\n\n- [ ] Ana to buy the new rope\n");

    Document page = actions(Optional.empty());

    assertThat(page.select(".fn-urgency > h2").eachText()).containsExactly("1 recent");
    assertThat(page.select(".fn-action-meta > a").attr("href")).contains("2026-01-12");
    assertThat(page.select(".fn-carried").text())
        .isEqualTo("since 5 January 2026, carried over once");
    assertThat(page.select(".fn-carried a").attr("href")).contains("2026-01-05");
  }

  @Test
  void anActionIsTheSameOneWithEachOfItsOwners() throws IOException {
    note("may.md", "# May\n\n- ACTION: Ana, Bo: oil the gate\n- ACTION: Bo: buy rope\n");

    assertThat(actions(Optional.empty()).select("[data-action]").eachAttr("data-action"))
        .containsExactly("may.md:3:1", "may.md:3:1", "may.md:4:1");
  }

  private void note(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Document actions(Optional<LocalDate> day) {
    RenderedSection section = SectionPagesTest.section(folder, Appearance.plain(), day);
    return Jsoup.parseBodyFragment(section.page(new Route("notes/kind/action.html")).body());
  }
}
