package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Settings;
import io.github.fieldnotes.check.change.Earlier;
import io.github.fieldnotes.mojo.git.GitRevision;
import io.github.fieldnotes.mojo.git.RevisionFolder;
import io.github.fieldnotes.mojo.incremental.NoteCache;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Reads the notes of an earlier revision, with the current configuration of the POM. Their files
 * are in a folder of the build until they have been read.
 */
record EarlierNotes(SectionRun run, GitRevision revision) {

  /** Reads the notes of the revision from which the checkout and the named revision have grown. */
  Earlier read() throws IOException, MojoFailureException {
    Path folder = run.target().resolve("since");
    delete(folder);
    try {
      return read(folder);
    } finally {
      delete(folder);
    }
  }

  private Earlier read(Path folder) throws IOException, MojoFailureException {
    Settings now = run.options().settings(run.site(), Locale.ROOT);
    ReadOptions reading = now.reading();
    List<NotesFolder> current = reading.selection().folders().all();
    RevisionFolder files =
        RevisionFolder.write(
            revision.common(),
            current.stream().map(NotesFolder::directory).toList(),
            Files.createDirectories(folder.resolve("files")).toAbsolutePath().normalize(),
            NotesFolder::isRead);
    NotesFolders folders =
        new NotesFolders(
            current.stream()
                .map(one -> new NotesFolder(files.at(one.directory()), one.path(), one.module()))
                .toList());
    ReadOptions then = reading.in(folders, reading.outside().in(files.folder()));
    try (NoteStore store = new NoteCache(folder, false, run.log()).of(folders)) {
      return Fieldnotes.earlier(now.with(then), store);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
