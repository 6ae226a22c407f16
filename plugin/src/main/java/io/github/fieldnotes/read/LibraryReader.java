package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Reads a whole folder, notes side by side, in the order of their paths. */
public final class LibraryReader {

  /** flexmark recurses by nesting; what people nest on purpose fits many times over. */
  private static final long STACK_BYTES = 64L * 1024 * 1024;

  private final ReadOptions options;
  private final Diagnostics diagnostics;

  /** A reader that tells what is wrong with notes to {@code diagnostics}. */
  public LibraryReader(ReadOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /** Whether the folder has a file that would be read as a note. */
  public boolean hasNotes() {
    return !NoteScanner.scan(options, diagnostics).notes().isEmpty();
  }

  /** Reads the folder as it is now; an absent or empty one gives an empty library. */
  public Library read() {
    Folder folder = NoteScanner.scan(options, diagnostics);
    Declarations declarations = Configuration.of(options, diagnostics).declarations();
    NoteReader reader = new NoteReader(options.declaring(declarations), folder, diagnostics);
    List<Note> notes =
        readAll(folder, reader).stream()
            .filter(note -> options.drafts() || !note.metadata().draft())
            .toList();
    tellUnknownKinds(notes);
    return new Library(notes, folder.media(), declarations.people());
  }

  private List<Note> readAll(Folder folder, NoteReader reader) {
    ThreadFactory threads =
        task ->
            new Thread(
                Thread.currentThread().getThreadGroup(), task, "fieldnotes-read", STACK_BYTES);
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads);
    try {
      List<Future<Optional<Note>>> readings = new ArrayList<>();
      folder.notes().forEach(file -> readings.add(workers.submit(() -> reader.read(file))));
      List<Note> notes = new ArrayList<>();
      for (Future<Optional<Note>> reading : readings) {
        reading.get().ifPresent(notes::add);
      }
      return notes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while notes were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a note could not be read", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private void tellUnknownKinds(List<Note> notes) {
    Set<String> told = new HashSet<>();
    Problem problem =
        switch (options.unknownKinds()) {
          case WARN -> Problem.UNWANTED_KIND;
          case FAIL -> Problem.FORBIDDEN_KIND;
          case ADD, IGNORE -> Problem.UNKNOWN_KIND;
        };
    for (Note note : notes) {
      for (Annotation annotation : note.annotations()) {
        if (!annotation.kind().declared() && told.add(annotation.kind().id())) {
          diagnostics.report(
              problem, annotation.place(), annotation.label(), annotation.kind().id());
        }
      }
    }
  }
}
