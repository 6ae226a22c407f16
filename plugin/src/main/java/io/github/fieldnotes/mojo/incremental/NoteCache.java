package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.store.FileNoteStore;
import io.github.fieldnotes.store.Fingerprint;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Where the notes of a project are kept between two runs: {@code target/fieldnotes}. */
public record NoteCache(Path folder, boolean used, Log log) {

  /** Enough of a key to tell the few sets of folders of one project apart. */
  private static final int DIGITS = 8;

  /**
   * The store of folders of notes; one that keeps nothing, and a warning, when it cannot be opened.
   */
  public NoteStore of(NotesFolders notes) {
    Optional<Program> program = Program.running();
    List<Path> directories =
        notes.all().stream().map(one -> one.directory().toAbsolutePath()).toList();
    String key = new Fingerprint().add("directories", directories).text();
    try {
      return FileNoteStore.open(
          folder,
          "notes-" + key.substring(0, DIGITS),
          new Fingerprint().add("program", program).text(),
          !used || program.isEmpty(),
          dropped -> log.info("Fieldnotes: " + dropped));
    } catch (IOException e) {
      log.warn(
          "Fieldnotes: could not cache notes in "
              + folder
              + " ("
              + e.getMessage()
              + "); all of them are read again and kept in memory");
      return NoteStore.none();
    }
  }
}
