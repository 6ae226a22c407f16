package io.github.fieldnotes.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of a note come back from their bytes as they were. */
class IndexedNoteTest {

  private static final String LONG = "tide ".repeat(20_000) + "käse 潮汐 🌊";

  @Test
  void itComesBackFromItsBytes() {
    Note note =
        NoteFixture.note("a.md")
            .title("Ropes and käse")
            .body(
                List.of(
                    new Markup.Html(
                        "<p>Wet ropes.</p><h2 id=\"" + LONG + "\">" + LONG + "</h2><p>wet</p>")))
            .headings(LONG)
            .build();
    IndexedNote words = IndexedNote.of(note);

    assertThat(IndexedNote.read(words.bytes())).usingRecursiveComparison().isEqualTo(words);
    assertThat(words.words()).contains("ropes", "wet", "kase", "潮汐").doesNotHaveDuplicates();
    assertThat(words.parts()).extracting(IndexedNote.Part::heading).containsExactly("", LONG);
    assertThat(IndexedNote.heads(words.bytes()))
        .usingRecursiveComparison()
        .ignoringFields("inTitle", "inText")
        .isEqualTo(words.parts());
  }

  @Test
  void aWordOfTheTitleIsNotCountedInTheText() {
    Note note =
        NoteFixture.note("a.md")
            .title("Ropes")
            .body(List.of(new Markup.Html("<p>Wet ropes.</p>")))
            .build();
    IndexedNote.Part top = IndexedNote.of(note).parts().get(0);

    assertThat(top.inTitle()).containsExactly(0);
    assertThat(top.inText()).containsExactly(1);
  }
}
