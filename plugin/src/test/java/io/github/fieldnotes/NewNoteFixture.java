package io.github.fieldnotes;

import io.github.fieldnotes.draft.DraftKind;
import io.github.fieldnotes.draft.DraftRequest;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.theme.NoteTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A folder of notes in which tests begin new ones, on 12 May 2026.
 *
 * @param folder of the project; the notes are in {@code notes} below it
 */
record NewNoteFixture(Path folder) {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

  NewNoteFixture with(String path, String text) throws IOException {
    Path file = folder.resolve("notes").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  String text(String path) throws IOException {
    return Files.readString(folder.resolve("notes").resolve(path));
  }

  NewNote decision(String title) throws IOException {
    return write(request(DraftKind.DECISION, title, Optional.empty()));
  }

  NewNote superseding(String old, String title) throws IOException {
    return write(request(DraftKind.DECISION, title, Optional.of(old)));
  }

  NewNote note(DraftKind kind, String title) throws IOException {
    return write(request(kind, title, Optional.empty()));
  }

  static DraftRequest request(DraftKind kind, String title, Optional<String> old) {
    return new DraftRequest(kind, title, TODAY, Optional.empty(), old, Optional.empty());
  }

  NewNote write(DraftRequest request) throws IOException {
    NewNote note =
        NewNote.draft(
            reading(),
            request,
            new NoteTemplates(folder.resolve("src/site/fieldnotes")),
            folder.resolve("target/new"));
    note.write();
    return note;
  }

  ReadOptions reading() {
    return new ReadOptions(
        folder.resolve("notes"), List.of(), List.of(), false, true, UnknownKinds.ADD);
  }

  /** What the check says of all notes. */
  List<String> problems() throws IOException {
    return Fieldnotes.check(
            new Settings(reading(), "notes", "Notes"),
            Optional.empty(),
            io.github.fieldnotes.store.NoteStore.none(),
            new StageTimes(() -> 0),
            io.github.fieldnotes.diag.Progress.NONE)
        .diagnostics()
        .stream()
        .map(problem -> problem.text(path -> path))
        .toList();
  }
}
