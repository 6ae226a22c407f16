package io.github.fieldnotes.store;

import io.github.fieldnotes.model.Body;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A store in two files: {@code .data}, to which notes and bodies are added and never changed, and
 * {@code .index}, which says where each is and is written anew, whole, at the end of a run. What is
 * not sure to be right is taken for absent.
 */
public final class FileNoteStore implements NoteStore {

  private static final RecordCodec<Index> INDEXES =
      new RecordCodec<>(Index.class, Set.of(), Map.of());
  private static final RecordCodec<Markup> BODIES =
      new RecordCodec<>(Markup.class, Set.of(), Map.of());

  /** As much of the data may be of notes that have changed since, before all of it is made anew. */
  private static final int MOST_GARBAGE = 2;

  private final Consumer<String> log;
  private final AtomicBoolean said = new AtomicBoolean();
  private final Path index;
  private final String program;
  private final DataFile data;
  private final DerivedStore derived;
  private final NoteCodec notes;
  private final Map<String, Entry> before = new HashMap<>();
  private final Map<String, Entry> now = new ConcurrentHashMap<>();
  private String fingerprint = "";
  private long written;

  /**
   * What there is.
   *
   * @param fingerprint of all that a note depends on beside its file
   * @param written when, in nanoseconds since 1970
   * @param length of the data, in bytes
   */
  private record Index(String fingerprint, long written, long length, List<Entry> entries) {}

  /**
   * One note.
   *
   * @param digest of the file's content
   * @param bodyLength in characters
   * @param made digests of the note and its body, as they are in the data
   */
  private record Entry(
      String file,
      FileStamp stamp,
      String digest,
      Segment note,
      Segment body,
      long bodyLength,
      NoteDigest made) {

    Entry at(FileStamp other) {
      return new Entry(file, other, digest, note, body, bodyLength, made);
    }
  }

  private FileNoteStore(
      Path index, String program, DataFile data, DerivedStore derived, Consumer<String> log) {
    this.derived = derived;
    this.log = log;
    this.index = index;
    this.program = program;
    this.data = data;
    this.notes = new NoteCodec(data);
  }

  /**
   * Opens a store, empty at first.
   *
   * @param folder made when it is not there
   * @param name of the two files
   * @param program who makes notes of files: what another one kept is not found
   * @param anew whether to find nothing that was kept before
   * @param log takes a sentence when something is damaged, and not used
   * @throws IOException when it cannot be written, or another run has it
   */
  public static FileNoteStore open(
      Path folder, String name, String program, boolean anew, Consumer<String> log)
      throws IOException {
    Files.createDirectories(folder);
    Path index = folder.resolve(name + ".index");
    DataFile data;
    try {
      data = DataFile.open(folder.resolve(name + ".data"));
    } catch (OverlappingFileLockException e) {
      throw new IOException("another build is using it", e);
    }
    if (anew) {
      Files.deleteIfExists(index);
    }
    Path words = folder.resolve(name + ".derived");
    return new FileNoteStore(index, program, data, new DerivedStore(words, program, anew), log);
  }

  @Override
  public void begin(String dependsOn) {
    try {
      load(dependsOn);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void load(String dependsOn) throws IOException {
    fingerprint = new Fingerprint().add("program", program).add("notes", dependsOn).text();
    Optional<Index> found = read().filter(this::fits);
    if (found.isEmpty()) {
      Files.deleteIfExists(index);
      data.truncate(0);
      return;
    }
    written = found.get().written();
    found.get().entries().forEach(entry -> before.put(entry.file(), entry));
    data.truncate(found.get().length());
  }

  private Optional<Index> read() {
    try {
      return Optional.of(INDEXES.read(Sealed.open(Files.readAllBytes(index))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      dropped(
          index.getFileName() + " is damaged or from another version; all notes are read again");
      return Optional.empty();
    }
  }

  /** Says once what is not used. */
  private void dropped(String what) {
    if (!said.getAndSet(true)) {
      log.accept(what);
    }
  }

  private boolean fits(Index found) {
    long used =
        found.entries().stream().mapToLong(e -> e.note().length() + e.body().length()).sum();
    return found.fingerprint().equals(fingerprint)
        && found.length() <= data.length()
        && found.length() <= used * MOST_GARBAGE;
  }

  @Override
  public Optional<CachedNote> find(String file, FileStamp stamp) {
    Entry entry = before.get(file);
    return entry != null && entry.stamp().equals(stamp) && stamp.isSettledAt(written)
        ? found(entry)
        : Optional.empty();
  }

  @Override
  public Optional<CachedNote> find(String file, FileStamp stamp, byte[] content) {
    Entry entry = before.get(file);
    return entry != null && entry.digest().equals(Fingerprint.of(content))
        ? found(entry.at(stamp))
        : Optional.empty();
  }

  private Optional<CachedNote> found(Entry entry) {
    try {
      CachedNote kept = notes.read(data.read(entry.note()), entry.note().at());
      // later there is no file to read it from again
      data.read(entry.body());
      now.put(entry.file(), entry);
      return Optional.of(
          new CachedNote(kept.note().with(body(entry)), kept.asked(), kept.problems()));
    } catch (IOException | RuntimeException e) {
      dropped("the cached copy of " + entry.file() + " is damaged; the note is read again");
      return Optional.empty();
    }
  }

  @Override
  public Note keep(String file, FileStamp stamp, byte[] content, CachedNote kept) {
    Markup markup = kept.note().body().markup();
    try {
      byte[] written = notes.write(kept);
      Segment note = data.add(written);
      byte[] text = BODIES.write(markup);
      Segment body = data.add(text);
      NoteDigest made =
          new NoteDigest(
              Fingerprint.of(written), Fingerprint.of(text), ShownNote.digest(kept.note()));
      Entry entry =
          new Entry(file, stamp, Fingerprint.of(content), note, body, markup.length(), made);
      now.put(file, entry);
      // what was read again is smaller: equal texts are one, and long ones stay in the file
      return notes.read(written, note.at()).note().with(body(entry));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public Optional<NoteDigest> digest(String file) {
    return Optional.ofNullable(now.get(file)).map(Entry::made);
  }

  @Override
  public byte[] derived(String file, Supplier<byte[]> maker) {
    return digest(file).map(note -> derived.find(note, maker)).orElseGet(maker);
  }

  private Body body(Entry entry) {
    return new StoredBody(data, entry.body(), entry.bodyLength());
  }

  @Override
  public void save() {
    try {
      write();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void write() throws IOException {
    long time = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    List<Entry> entries = new ArrayList<>(now.values());
    entries.sort(Comparator.comparing(Entry::file));
    Path part = index.resolveSibling(index.getFileName() + ".part");
    Index all = new Index(fingerprint, time, data.length(), entries);
    Files.write(part, Sealed.seal(INDEXES.write(all)));
    Files.move(part, index, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() {
    try (derived) {
      data.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException(
        "could not cache notes in " + index.getParent() + ": " + e.getMessage(), e);
  }

  /** A body in the data. */
  private record StoredBody(DataFile data, Segment piece, long length) implements Body {

    @Override
    public Markup markup() {
      try {
        return BODIES.read(data.read(piece));
      } catch (IOException e) {
        throw new UncheckedIOException("could not read a cached note again", e);
      }
    }
  }
}
