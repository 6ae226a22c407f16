package io.github.fieldnotes.draft.text;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import java.util.Optional;
import java.util.function.Function;

/**
 * A note and the text of its file, which may be read from disk on each call.
 *
 * @param texts gives the text of a note, without a byte order mark
 */
public record NoteSource(Note note, Function<Note, String> texts) {

  /** The text of the file, with its line endings. */
  public String text() {
    return texts.apply(note);
  }

  /** This note with the text that it has now. */
  public NoteSource held() {
    String now = text();
    return new NoteSource(note, same -> now);
  }

  /** The path in the section. */
  public String file() {
    return note.file();
  }

  /** The annotation of this kind that the whole note is. */
  public Optional<Annotation> whole(BuiltInKind kind) {
    return note.annotations().stream()
        .filter(annotation -> annotation.extent().scope() == Extent.Scope.NOTE)
        .filter(annotation -> annotation.kind().is(kind))
        .findFirst();
  }

  /** The status of a decision record as written; empty if it has none. */
  public String status() {
    return whole(BuiltInKind.DECISION).map(decision -> decision.value(Field.STATUS)).orElse("");
  }

  /** The number of a decision record without leading zeros; empty if it has none. */
  public String number() {
    return whole(BuiltInKind.DECISION).map(decision -> decision.value(Field.NUMBER)).orElse("");
  }

  /** The title without a number. */
  public String title() {
    return whole(BuiltInKind.DECISION)
        .map(Annotation::title)
        .orElseGet(() -> note.metadata().title());
  }

  /** The folder of the file, as a path in the section; empty for the top. */
  public String folder() {
    return FolderPath.of(file());
  }
}
