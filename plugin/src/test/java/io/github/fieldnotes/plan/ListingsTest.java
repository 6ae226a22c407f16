package io.github.fieldnotes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.AnnotationFixture;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.Target;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingsTest {

  @Test
  void manyNotesAreSharedBetweenPages() {
    SectionPlan plan = plan(IntStream.range(100, 107).mapToObj(ListingsTest::note).toList());
    List<Page.IndexPage> index = plan.pages(Page.IndexPage.class);

    assertThat(index)
        .extracting(page -> page.route().path())
        .containsExactly("notes/index.html", "notes/page/2.html", "notes/page/3.html");
    assertThat(index).extracting(page -> page.notes().size()).containsExactly(3, 3, 1);
    assertThat(index).allSatisfy(page -> assertThat(page.paging().items()).isEqualTo(7));
  }

  @Test
  void yearsAndTagsGoOnLikewise() {
    SectionPlan plan = plan(IntStream.range(100, 104).mapToObj(ListingsTest::note).toList());

    assertThat(plan.pages())
        .extracting(page -> page.route().path())
        .contains("notes/year/2021.html", "notes/year/2021/2.html")
        .contains("notes/tag/tides.html", "notes/tag/tides/2.html");
  }

  @Test
  void aKindWithVeryManyAnnotationsGoesOn() {
    SectionPlan plan = plan(List.of(talks("a.md"), talks("b.md"), talks("c.md")));

    assertThat(plan.pages(Page.KindPage.class))
        .singleElement()
        .satisfies(page -> assertThat(page.entries()).hasSize(210))
        .satisfies(page -> assertThat(page.shown()).hasSize(150));
    assertThat(plan.pages(Page.FurtherKindPage.class))
        .singleElement()
        .satisfies(page -> assertThat(page.route().path()).isEqualTo("notes/kind/talk/2.html"))
        .satisfies(page -> assertThat(page.page().shown()).hasSize(60));
  }

  @Test
  void linksToOneHostGoOnBelowItsNameOnTheNextPage() {
    List<Link> links =
        IntStream.range(0, 151)
            .mapToObj(i -> new Target.ToWeb("https://example.org/" + i))
            .map(to -> new Link(to, "x", new Location("a.md", 1, 1)))
            .toList();
    SectionPlan plan = plan(List.of(NoteFixture.note("a.md").links(links).build()));

    assertThat(plan.pages(Page.LinksPage.class))
        .extracting(page -> page.route().path(), page -> page.hosts().get(0).links().size())
        .containsExactly(tuple("notes/links.html", 150), tuple("notes/links/2.html", 1));
    assertThat(plan.pages(Page.LinksPage.class))
        .allSatisfy(page -> assertThat(page.paging().items()).isEqualTo(151))
        .allSatisfy(page -> assertThat(page.all()).isEqualTo(1));
  }

  private static Note talks(String file) {
    return NoteFixture.note(file)
        .annotations(
            IntStream.range(0, 70)
                .mapToObj(i -> AnnotationFixture.annotation(file, "talk", "Talk " + i).build())
                .toArray(Annotation[]::new))
        .build();
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

  private static SectionPlan plan(List<Note> notes) {
    return new SectionPlanner(new SectionOptions("notes", "Notes", 3, List.of()), new Diagnostics())
        .plan(new Library(notes, List.of()));
  }
}
