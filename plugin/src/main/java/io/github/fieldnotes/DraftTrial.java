package io.github.fieldnotes;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.draft.Draft;
import io.github.fieldnotes.draft.DraftException;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a draft, and the record that it replaces, with the same reader as all notes, in folders
 * that hold nothing else but the configuration.
 */
final class DraftTrial implements AutoCloseable {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final ReadOptions options;
  private final StatusWords words;
  private final Draft draft;
  private final Path scratch;

  /**
   * A trial.
   *
   * @param real how the notes are read
   * @param scratch is created, and deleted at the end
   */
  DraftTrial(ReadOptions real, StatusWords words, Draft draft, Path scratch) throws IOException {
    this.words = words;
    this.draft = draft;
    this.scratch = scratch;
    delete();
    List<NotesFolder> copies = new ArrayList<>();
    for (NotesFolder folder : real.selection().folders().all()) {
      // a folder of records is known by its name
      Path copy = scratch.resolve(Integer.toString(copies.size())).resolve(folder.name());
      Files.createDirectories(copy);
      copies.add(new NotesFolder(copy, folder.path(), folder.module()));
      for (String name : NotesFolder.CONFIGURATIONS) {
        if (Files.isRegularFile(folder.directory().resolve(name))) {
          Files.copy(folder.directory().resolve(name), copy.resolve(name));
        }
      }
    }
    this.options = NewNote.with(real, new NotesFolders(copies));
  }

  /** Whether a text is read as the draft is meant. */
  boolean isRight(String text) {
    put(draft.file(), text);
    draft.change().ifPresent(change -> put(change.old().file(), change.text()));
    Library library = read(new Diagnostics());
    Draft.Expected expected = draft.expected();
    Optional<Annotation> decision = decision(library, draft.file());
    if (expected.status().isEmpty()) {
      return expected.title().isEmpty()
          || library.notes().stream()
              .anyMatch(note -> words(note.metadata().title()).contains(words(expected.title())));
    }
    return decision.isPresent()
        && words(decision.get().title()).equals(words(expected.title()))
        && decision.get().value(Field.STATUS).startsWith(expected.status())
        && draft.change().stream()
            .map(change -> new Target.ToNote(change.old().id(), ""))
            .allMatch(old -> says(decision.get(), Relation.Type.SUPERSEDES, old))
        && expected.numbers().contains(decision.get().value(Field.NUMBER));
  }

  /** Titles are read with typographic signs, and without markup. */
  private static String words(String title) {
    return NO_WORD.matcher(title).replaceAll(" ").strip();
  }

  /**
   * The first changed text by which the old record is superseded by the new one, and nothing else.
   *
   * @param text of the new record
   * @throws DraftException if there is none
   */
  String change(Draft.Change change, String text) {
    put(draft.file(), text);
    for (String candidate : change.texts()) {
      put(change.old().file(), candidate);
      if (isSuperseded(change)) {
        return candidate;
      }
    }
    throw new DraftException(
        "could not find the place of the status in "
            + change.old().file()
            + "; write \""
            + change.said()
            + "\" there by hand, and leave -Dsupersedes out");
  }

  private boolean isSuperseded(Draft.Change change) {
    Diagnostics diagnostics = new Diagnostics();
    Library library = read(diagnostics);
    String old = change.old().file();
    Target.ToNote successor = new Target.ToNote(NoteId.ofFile(draft.file()), "");
    boolean clear =
        diagnostics.sorted().stream()
            .map(Diagnostic::problem)
            .noneMatch(Problem.AMBIGUOUS_STATUS::equals);
    return clear
        && decision(library, old)
            .filter(
                decision ->
                    words
                        .of(decision.value(Field.STATUS))
                        .filter(DecisionStatus.SUPERSEDED::equals)
                        .isPresent())
            .filter(decision -> says(decision, Relation.Type.SUPERSEDED_BY, successor))
            .isPresent();
  }

  private static boolean says(Annotation record, Relation.Type type, Target.ToNote other) {
    return record.relations().stream()
        .filter(relation -> relation.type() == type)
        .anyMatch(relation -> relation.target().filter(other::equals).isPresent());
  }

  private static Optional<Annotation> decision(Library library, String file) {
    return library.notes().stream()
        .filter(note -> note.file().equals(file))
        .flatMap(note -> note.annotations().stream())
        .filter(annotation -> annotation.extent().scope() == Extent.Scope.NOTE)
        .filter(annotation -> annotation.kind().is(BuiltInKind.DECISION))
        .findFirst();
  }

  private Library read(Diagnostics diagnostics) {
    return new LibraryReader(options, diagnostics).read();
  }

  private void put(String path, String text) {
    NotesFolder folder = options.selection().folders().holding(path).orElseThrow();
    String below = path.substring(folder.prefix().length());
    Path file = FileNames.resolve(folder.directory(), below);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    delete();
  }

  private void delete() throws IOException {
    if (Files.isDirectory(scratch)) {
      try (Stream<Path> files = Files.walk(scratch)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
