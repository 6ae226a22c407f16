package io.github.fieldnotes;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.draft.Draft;
import io.github.fieldnotes.draft.DraftException;
import io.github.fieldnotes.draft.DraftRequest;
import io.github.fieldnotes.draft.Drafter;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.folder.NoteSelection;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.history.NoteDating;
import io.github.fieldnotes.render.theme.NoteTemplates;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The whole flow of a new note: read the notes, draft the new one, read that to see whether it says
 * what it should, and write it.
 *
 * @param file the new file
 * @param path its path in the section
 * @param text its text
 * @param change what becomes of the record that it replaces
 */
public record NewNote(Path file, String path, String text, Optional<FileChange> change) {

  /**
   * Drafts a note.
   *
   * @param reading how the notes are read
   * @param templates the templates of the project
   * @param scratch a folder for a copy of the draft, which is read and deleted; nothing else is in
   *     it
   * @throws DraftException if it is not clear what is wanted, or no text says it
   * @throws IOException if a file cannot be read, or the copy cannot be written
   */
  public static NewNote draft(
      ReadOptions reading, DraftRequest request, NoteTemplates templates, Path scratch)
      throws IOException {
    NotesFolders folders = reading.selection().folders();
    ReadOptions all = with(reading, folders);
    Library library = new LibraryReader(all, new Diagnostics()).read();
    List<NotesFolder> existing = folders.existing();
    String root = existing.size() == 1 ? existing.get(0).name() : "";
    Draft draft =
        new Drafter(library, note -> NoteFile.text(folders.file(note.file())), root).draft(request);
    Path file = inside(draft.file(), folders);
    String kind = request.kind().code();
    try (DraftTrial trial = new DraftTrial(all, library.statuses(), draft, scratch)) {
      Optional<String> text = templates.ofProject(kind, draft.facts());
      if (text.isEmpty()) {
        text = draft.habit().filter(trial::isRight);
      }
      String written = text.orElseGet(() -> templates.builtIn(kind, draft.facts()));
      Optional<FileChange> change =
          draft
              .change()
              .map(c -> FileChange.of(folders.file(c.old().file()), c, trial.change(c, written)));
      return new NewNote(file, draft.file(), written, change);
    }
  }

  /** The same options for other folders; drafts are read too, because they have numbers. */
  static ReadOptions with(ReadOptions reading, NotesFolders folders) {
    NoteSelection selection = reading.selection();
    return new ReadOptions(
        new NoteSelection(
            folders, selection.includes(), selection.excludes(), true, selection.media()),
        reading.smartPunctuation(),
        reading.unknownKinds(),
        reading.html(),
        reading.limits(),
        reading.declarations(),
        // the draft follows what people wrote, not what Git knows
        reading.outside().with(NoteDating.NONE),
        reading.vaults(),
        reading.diagrams());
  }

  /** The file of a path in the section, if it is below a folder of notes on disk, too. */
  private static Path inside(String path, NotesFolders folders) throws IOException {
    Optional<NotesFolder> folder = folders.holding(path);
    Path file = folders.file(path).toAbsolutePath().normalize();
    if (folder.isEmpty() || !folders.areAround(file)) {
      throw outside(path);
    }
    Path there = file.getParent();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    Path top = folder.get().directory().toAbsolutePath();
    if (there.startsWith(top) && !there.toRealPath().startsWith(top.toRealPath())) {
      throw outside(path);
    }
    return file;
  }

  private static DraftException outside(String path) {
    return new DraftException(
        path + " would be in no folder of notes; choose another folder with -Dfolder=");
  }

  /**
   * Writes the note, and then the change of the record that it replaces.
   *
   * @throws DraftException if the file exists, or the record has changed meanwhile
   */
  public void write() throws IOException {
    Files.createDirectories(file.getParent());
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new DraftException(
          "there is a file " + path + " already, and it is left as it is; choose another title", e);
    }
    if (change.isPresent()) {
      try {
        change.get().write();
      } catch (IOException | DraftException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    }
  }
}
