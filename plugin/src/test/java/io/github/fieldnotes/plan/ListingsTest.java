package io.github.fieldnotes.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingsTest {

  @Test
  void manyNotesAreSharedBetweenPages() {
    SitePlan plan = plan(IntStream.range(100, 107).mapToObj(ListingsTest::note).toList());
    List<Page.IndexPage> index = plan.pages(Page.IndexPage.class);

    assertThat(index)
        .extracting(page -> page.route().path())
        .containsExactly("notes/index.html", "notes/page/2.html", "notes/page/3.html");
    assertThat(index).extracting(page -> page.notes().size()).containsExactly(3, 3, 1);
    assertThat(index).allSatisfy(page -> assertThat(page.paging().notes()).isEqualTo(7));
  }

  @Test
  void yearsAndTagsGoOnLikewise() {
    SitePlan plan = plan(IntStream.range(100, 104).mapToObj(ListingsTest::note).toList());

    assertThat(plan.pages())
        .extracting(page -> page.route().path())
        .contains("notes/year/2021.html", "notes/year/2021/2.html")
        .contains("notes/tag/tides.html", "notes/tag/tides/2.html");
  }

  @Test
  void noNotesMakeOnePage() {
    assertThat(plan(List.of()).pages(Page.IndexPage.class)).hasSize(1);
  }

  @Test
  void manyTagsHaveAPageOfTheirOwn() {
    String[] few = IntStream.range(0, 40).mapToObj(i -> "t" + i).toArray(String[]::new);
    String[] many = IntStream.range(0, 41).mapToObj(i -> "t" + i).toArray(String[]::new);

    assertThat(
            plan(List.of(NoteFixture.note("a.md").tags(few).build())).pages(Page.TermsPage.class))
        .isEmpty();
    assertThat(
            plan(List.of(NoteFixture.note("a.md").tags(many).build())).pages(Page.TermsPage.class))
        .singleElement()
        .satisfies(page -> assertThat(page.route().path()).isEqualTo("notes/tag.html"));
  }

  private static Note note(int number) {
    return NoteFixture.note("n" + number + ".md").date("2021-02-03").tags("tides").build();
  }

  private static SitePlan plan(List<Note> notes) {
    return new SitePlanner(new SectionOptions("notes", "Notes", 3, List.of()), new Diagnostics())
        .plan(new Library(notes, List.of()));
  }
}
