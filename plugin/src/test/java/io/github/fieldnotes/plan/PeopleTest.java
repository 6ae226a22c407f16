package io.github.fieldnotes.plan;

import static io.github.fieldnotes.model.AnnotationFixture.annotation;
import static io.github.fieldnotes.model.NoteFixture.note;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.AnnotationFixture;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Person;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleTest {

  @Test
  void spellingsThatDifferInCaseAndBlanksAreOne() {
    assertThat(people(List.of(), owned("a.md", "Ana  Example"), owned("b.md", "ana example")))
        .containsExactly("Ana  Example [] 2");
  }

  @Test
  void otherSpellingsAreNotJoinedByGuess() {
    assertThat(
            people(
                List.of(),
                owned("a.md", "Ana Example"),
                owned("b.md", "@ana"),
                owned("c.md", "Ana"),
                owned("d.md", "AE")))
        .containsExactly("@ana [] 1", "AE [] 1", "Ana [] 1", "Ana Example [] 1");
  }

  @Test
  void theConfigurationJoinsAnySpelling() {
    Person ana = new Person("Ana Example", List.of("@ana", "Ana", "AE"));

    assertThat(
            people(List.of(ana), owned("b.md", "@ana"), owned("c.md", "Ana"), owned("d.md", "AE")))
        .containsExactly("Ana Example [@ana, Ana, AE] 3");
  }

  @Test
  void aNoteJoinsHandlesForAllNotesAndInitialsForNone() {
    Note list = note("z.md").people(new Person("Ana Example", List.of("@ana", "AE"))).build();

    assertThat(
            people(
                List.of(),
                owned("a.md", "Ana Example"),
                owned("b.md", "@ana"),
                owned("c.md", "AE"),
                list))
        .containsExactly("AE [] 1", "Ana Example [@ana] 2");
  }

  @Test
  void ofTwoWhoClaimAHandleTheFirstHasIt() {
    Note first = note("a.md").people(new Person("Ana Example", List.of("@a"))).build();
    Note second = note("b.md").people(new Person("Ada Other", List.of("@a"))).build();

    assertThat(people(List.of(), first, second, owned("c.md", "@a"), owned("d.md", "Ada Other")))
        .containsExactly("Ada Other [] 1", "Ana Example [@a] 1");
  }

  @Test
  void whoIsOnlyListedHasNoPage() {
    Note list = note("a.md").people(new Person("Ana Example", List.of("@ana"))).build();

    assertThat(people(List.of(), list)).isEmpty();
  }

  @Test
  void authorsSpeakersDecidersAndTheQuotedAreNamedToo() {
    Note talk =
        note("a.md")
            .authors("Ana Example")
            .annotations(
                annotation("a.md", "talk", "T").field("speaker", "Ana Example").build(),
                annotation("a.md", "decision", "D").field("deciders", "Ana Example").build(),
                annotation("a.md", "quote", "Q").field("by", "Ana Example").build())
            .build();

    assertThat(
            People.of(new Library(List.of(talk), List.of()), List.of(talk), new Diagnostics())
                .all()
                .get(0))
        .extracting(entry -> entry.mentions().stream().map(m -> m.role().name()).toList())
        .isEqualTo(List.of("SPEAKER", "DECIDER", "QUOTED", "AUTHOR"));
  }

  @Test
  void twoPeopleOfOneSlugHaveTwoPages() {
    Library library =
        new Library(List.of(owned("a.md", "Ana Example"), owned("b.md", "Ana-Example")), List.of());

    SectionPlan plan =
        new SectionPlanner(new SectionOptions("notes", "Notes", 25, List.of()), new Diagnostics())
            .plan(library);

    assertThat(plan.pages(Page.PersonPage.class))
        .extracting(page -> page.route().path())
        .containsExactly("notes/person/ana-example.html", "notes/person/ana-example-2.html");
    assertThat(plan.person("ANA EXAMPLE")).contains(new Route("notes/person/ana-example.html"));
    assertThat(plan.person("Ben")).isEmpty();
  }

  @Test
  void moreNewPeopleThanANoteMayMakeKnownAreReportedWhereTheFirstOfThemStands() {
    Annotation[] actions =
        IntStream.range(0, 1_003)
            .mapToObj(i -> annotation("a.md", "action", "Do").at(i + 5).field("owner", "P" + i))
            .map(AnnotationFixture::build)
            .toArray(Annotation[]::new);
    Library library = new Library(List.of(note("a.md").annotations(actions).build()), List.of());
    Diagnostics diagnostics = new Diagnostics();

    assertThat(People.of(library, library.notes(), diagnostics).all()).hasSize(1_000);
    assertThat(diagnostics.sorted())
        .extracting(problem -> problem.text(""))
        .containsExactly(
            "a.md:1005:1: this note introduces more than 1000 people; those from here on have no"
                + " page [people-without-page]; split the note, or name groups instead");
  }

  private static List<String> people(List<Person> configured, Note... notes) {
    Library library = new Library(List.of(notes), List.of(), configured);
    return People.of(library, library.notes(), new Diagnostics()).all().stream()
        .map(p -> p.name() + " " + p.aliases() + " " + p.mentions().size())
        .toList();
  }

  private static Note owned(String file, String owner) {
    return note(file)
        .annotations(annotation(file, "action", "Do").field("owner", owner).build())
        .build();
  }
}
