package io.github.fieldnotes.plan.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelatedTest {

  @Test
  void whatFewShareSaysMoreThanWhatManyDo() {
    List<Note> notes =
        new ArrayList<>(
            List.of(
                NoteFixture.note("a.md").tags("tides", "rare").build(),
                NoteFixture.note("b.md").tags("Rare").build(),
                NoteFixture.note("c.md").tags("tides").build()));
    IntStream.range(0, 20)
        .forEach(i -> notes.add(NoteFixture.note("x" + i + ".md").tags("tides").build()));

    assertThat(related(notes, 1)).containsExactly("b.md");
  }

  @Test
  void aSharedLinkAndALinkToTheNoteCount() {
    Target web = new Target.ToWeb("https://example.org/waves");
    List<Note> notes =
        List.of(
            linking("a.md", web),
            linking("b.md", web),
            linking("c.md", new Target.ToNote(new NoteId("a"), "")),
            NoteFixture.note("d.md").build());

    assertThat(related(notes, 5)).containsExactly("b.md", "c.md");
  }

  @Test
  void whatThePageNamesAnywayIsLeftOut() {
    List<Note> notes =
        Stream.of("a.md", "b.md", "c.md").map(f -> NoteFixture.note(f).tags("x").build()).toList();

    assertThat(
            Related.of(notes, LinkedAddresses.of(notes))
                .to(notes.get(0), Set.of(notes.get(1).id()), 1))
        .containsExactly(notes.get(2));
  }

  @Test
  void nothingInCommonIsNotRelated() {
    assertThat(
            related(List.of(NoteFixture.note("a.md").build(), NoteFixture.note("b.md").build()), 5))
        .isEmpty();
  }

  @Test
  void aTagThatNearlyAllHaveIsLeftOutSoThatManyNotesStayFast() {
    List<Note> notes =
        IntStream.range(0, 500)
            .mapToObj(i -> NoteFixture.note("n" + i + ".md").tags("all").build())
            .toList();

    assertThat(Related.of(notes, LinkedAddresses.of(notes)).to(notes.get(0), Set.of(), 5))
        .isEmpty();
  }

  private static List<String> related(List<Note> notes, int most) {
    return Related.of(notes, LinkedAddresses.of(notes)).to(notes.get(0), Set.of(), most).stream()
        .map(Note::file)
        .toList();
  }

  private static Note linking(String file, Target target) {
    return NoteFixture.note(file)
        .links(List.of(new Link(target, "x", new Location(file, 1, 1))))
        .build();
  }
}
