package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.folder.LinkedMedia;
import io.github.fieldnotes.read.folder.NoteScanner;
import io.github.fieldnotes.read.folder.PostPath;
import io.github.fieldnotes.read.folder.RecordingFolderView;
import io.github.fieldnotes.read.folder.UnpublishedFiles;
import io.github.fieldnotes.read.frontmatter.UnusedKeys;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.store.CachedNote;
import io.github.fieldnotes.store.FileStamp;
import io.github.fieldnotes.store.FolderQuery;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Reads a whole folder, notes side by side, in the order of their paths. */
public final class LibraryReader {

  /** flexmark recurses by nesting; what people nest on purpose fits many times over. */
  private static final long STACK_BYTES = 64L * 1024 * 1024;

  private final ReadOptions options;
  private final NoteStore store;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private int all;
  private final AtomicInteger reread = new AtomicInteger();
  private final LinkedMedia media;
  private final Set<FolderQuery> outside = ConcurrentHashMap.newKeySet();
  private final Set<String> linking = ConcurrentHashMap.newKeySet();

  /** A reader that reports problems of notes to {@code diagnostics}. */
  public LibraryReader(ReadOptions options, Diagnostics diagnostics) {
    this(options, NoteStore.none(), diagnostics, Progress.NONE);
  }

  /** A reader that takes notes from a store if possible, and reports each to {@code progress}. */
  public LibraryReader(
      ReadOptions options, NoteStore store, Diagnostics diagnostics, Progress progress) {
    this.options = options;
    this.store = store;
    this.diagnostics = diagnostics;
    this.progress = progress;
    this.media = new LinkedMedia(options.selection().media(), diagnostics);
  }

  /** How many notes the folder had when it was read, drafts among them. */
  public int all() {
    return all;
  }

  /** How many of them were read, as the store did not have them. */
  public int reread() {
    return reread.get();
  }

  /** What the notes asked of the project beside them, with the answers; in order of path. */
  public List<FolderQuery> outside() {
    return outside.stream().sorted(Comparator.comparing(FolderQuery::path)).toList();
  }

  /** Whether all these answers are the same now. */
  public static boolean isSame(ReadOptions options, List<FolderQuery> outside) {
    Folder nothing =
        new Folder(
            options.selection().folders(),
            options.outside(),
            List.of(),
            List.of(),
            new UnpublishedFiles());
    return RecordingFolderView.isSame(outside, nothing);
  }

  private void noteAsked(String note, List<FolderQuery> asked) {
    media.add(note, asked);
    if (asked.stream().anyMatch(one -> one.question() == FolderQuery.Question.WHICH_WIKI)) {
      linking.add(note);
    }
    asked.stream()
        .filter(one -> one.question() == FolderQuery.Question.IS_OUTSIDE)
        .forEach(outside::add);
  }

  /** Whether the folder has a file that would be read as a note. */
  public boolean hasNotes() {
    return !scan().notes().isEmpty();
  }

  private Folder scan() {
    return NoteScanner.scan(options.selection(), options.html(), options.outside(), diagnostics)
        .with(options.vaults(), new Aliases(options.limits())::of);
  }

  /**
   * Reads the folder as it is now; an absent or empty one gives an empty library.
   *
   * @throws UncheckedIOException when the store cannot be used
   */
  public Library read() {
    Folder folder = scan();
    Declarations declarations = Configuration.of(options, diagnostics).declarations();
    diagnostics.applySeverities(declarations.problems());
    ReadOptions reading = options.declaring(declarations);
    store.begin(reading.key());
    List<Note> found = readAll(folder, new NoteReader(reading, folder, diagnostics));
    store.save();
    all = found.size();
    List<Note> notes =
        found.stream()
            .filter(
                note ->
                    options.selection().drafts()
                        || !(note.metadata().draft() || isToCome(note, folder)))
            .toList();
    UnusedKeys.report(notes, diagnostics);
    List<Note> dated = options.outside().dating().date(notes, folder.sources(), diagnostics);
    List<Note> shown =
        new UndeclaredKinds(options.unknownKinds(), options.limits().kinds(), diagnostics)
            .in(linked(dated));
    return new Library(
        shown,
        media.of(shown, folder),
        declarations.people(),
        declarations.vocabulary().statuses());
  }

  /** Completes the notes that have links in double brackets. */
  private List<Note> linked(List<Note> notes) {
    if (linking.isEmpty()) {
      return notes;
    }
    LinkedNotes all = new LinkedNotes(notes, this::digest, options.limits(), diagnostics);
    return notes.stream()
        .map(note -> linking.contains(note.file()) ? all.complete(note) : note)
        .toList();
  }

  private String digest(Note note) {
    return store.digest(note.file()).map(one -> one.head() + one.body()).orElse("");
  }

  /** Jekyll, "Configuration Options", {@code future}: a post is published on its day. */
  private boolean isToCome(Note note, Folder folder) {
    Optional<LocalDate> date =
        note.metadata().date().map(NoteDate::first).filter(day -> isAfterToday(day));
    if (date.isEmpty() || !new PostPath(folder.below(note.file())).isPost()) {
      return false;
    }
    diagnostics.report(Problem.POST_TO_COME, Location.of(note.file()), date.get().toString());
    return true;
  }

  private boolean isAfterToday(LocalDate day) {
    return options.outside().today().filter(day::isAfter).isPresent();
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
      folder
          .notes()
          .forEach(file -> readings.add(workers.submit(() -> read(file, folder, reader))));
      List<Note> notes = new ArrayList<>();
      int done = 0;
      for (Future<Optional<Note>> reading : readings) {
        reading.get().ifPresent(notes::add);
        progress.at("reading", ++done, readings.size(), "notes");
      }
      return notes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading notes", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io;
      }
      throw new IllegalStateException("could not read a note", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** Reads a file, or takes its note from the store; empty, and reported, if it cannot be read. */
  private Optional<Note> read(Folder.NoteFile file, Folder folder, NoteReader reader) {
    try {
      FileStamp stamp = FileStamp.of(file.source());
      if (stamp.size() > options.limits().bytes()) {
        return Optional.of(beginning(file, stamp.size(), reader));
      }
      Optional<CachedNote> kept = store.find(file.path(), stamp).filter(isSame(folder));
      if (kept.isEmpty()) {
        byte[] content = Files.readAllBytes(file.source());
        kept = store.find(file.path(), stamp, content).filter(isSame(folder));
        if (kept.isEmpty()) {
          return Optional.of(readAndStore(file.path(), stamp, content, folder, reader));
        }
      }
      diagnostics.report(kept.get().problems());
      noteAsked(file.path(), kept.get().asked());
      return Optional.of(kept.get().note());
    } catch (IOException e) {
      String reason = SourceText.reason(file.source(), e);
      diagnostics.report(Problem.UNREADABLE_FILE, Location.of(file.path()), reason);
      return Optional.empty();
    }
  }

  private Note beginning(Folder.NoteFile file, long size, NoteReader reader) throws IOException {
    reread.incrementAndGet();
    try (InputStream in = Files.newInputStream(file.source())) {
      byte[] content = SourceText.wholeCharacters(in.readNBytes(options.limits().bytes()));
      return reader.readBeginning(file.path(), content, size / 1_024, options.limits().kilobytes());
    }
  }

  private static Predicate<CachedNote> isSame(Folder folder) {
    return kept -> RecordingFolderView.isSame(kept.asked(), folder);
  }

  private static boolean isOfTime(Problem problem) {
    return problem == Problem.NOTE_TOO_SLOW || problem == Problem.DIAGRAM_LIMIT;
  }

  private Note readAndStore(
      String path, FileStamp stamp, byte[] content, Folder folder, NoteReader reader) {
    reread.incrementAndGet();
    RecordingFolderView asked = new RecordingFolderView(folder);
    Diagnostics problems = new Diagnostics();
    Note note = reader.with(asked, problems).read(path, content);
    diagnostics.report(problems.sorted());
    noteAsked(path, asked.asked());
    if (problems.sorted().stream().anyMatch(one -> isOfTime(one.problem()))) {
      // a machine that has less to do may read it
      return note;
    }
    return store.keep(path, stamp, content, new CachedNote(note, asked.asked(), problems.sorted()));
  }
}
