package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.store.FileNoteStore;
import io.github.fieldnotes.store.FileStamp;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Where the notes of a project are kept between two runs: {@code target/fieldnotes}. */
public record NoteCache(Path folder, boolean used, Log log) {

  /**
   * The store of folders of notes; one that keeps nothing, and a warning, when it cannot be opened.
   */
  public NoteStore of(NotesFolders notes) {
    String program = program();
    List<Path> directories =
        notes.all().stream().map(one -> one.directory().toAbsolutePath()).toList();
    String name = "notes-" + Integer.toHexString(directories.hashCode());
    try {
      return FileNoteStore.open(
          folder,
          name,
          program,
          !used || program.isEmpty(),
          dropped -> log.info("Fieldnotes: " + dropped));
    } catch (IOException e) {
      log.warn(
          "Fieldnotes: notes cannot be kept in "
              + folder
              + " ("
              + e.getMessage()
              + "); all of them are read, and held in memory");
      return NoteStore.none();
    }
  }

  /** What notes depend on beside files and configuration; empty when it cannot be told. */
  static String program() {
    try {
      Path jar =
          Path.of(Fieldnotes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      // a folder of classes is being worked on
      return Files.isRegularFile(jar)
          ? FileStamp.of(jar)
              + " "
              + Runtime.version()
              + " "
              + Locale.getDefault()
              + " "
              + ZoneId.systemDefault()
          : "";
    } catch (IOException | URISyntaxException e) {
      // without it nothing is found, and all is read
      return "";
    }
  }
}
