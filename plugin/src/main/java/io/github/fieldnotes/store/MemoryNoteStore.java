package io.github.fieldnotes.store;

import io.github.fieldnotes.model.Body;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Note;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A store in memory, for a process that reads the same folders again and again. Nothing is written
 * to disk. All notes stay in memory with their bodies; those that a run did not ask for are
 * forgotten when it is saved.
 */
public final class MemoryNoteStore implements NoteStore {

  private final LongSupplier clock;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Map<String, byte[]> derived = new ConcurrentHashMap<>();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private String fingerprint = "";

  /**
   * One note.
   *
   * @param digest of the file's content
   * @param read when it was read, in nanoseconds since 1970
   */
  private record Entry(FileStamp stamp, String digest, CachedNote kept, long read) {}

  /** A body whose length is not counted again in each run. */
  private record MeasuredBody(Markup markup, long length) implements Body {}

  /**
   * Creates an empty store.
   *
   * @param clock milliseconds since 1970
   */
  public MemoryNoteStore(LongSupplier clock) {
    this.clock = clock;
  }

  @Override
  public void begin(String dependsOn) {
    asked.clear();
    if (!fingerprint.equals(dependsOn)) {
      fingerprint = dependsOn;
      entries.clear();
      derived.clear();
    }
  }

  @Override
  public Optional<CachedNote> find(String file, FileStamp stamp) {
    Entry entry = entries.get(file);
    return entry != null && entry.stamp().equals(stamp) && stamp.isSettledAt(entry.read())
        ? found(file, entry)
        : Optional.empty();
  }

  @Override
  public Optional<CachedNote> find(String file, FileStamp stamp, byte[] content) {
    Entry entry = entries.get(file);
    return entry != null && entry.digest().equals(Fingerprint.of(content))
        ? found(file, new Entry(stamp, entry.digest(), entry.kept(), now()))
        : Optional.empty();
  }

  private Optional<CachedNote> found(String file, Entry entry) {
    asked.add(file);
    entries.put(file, entry);
    return Optional.of(entry.kept());
  }

  @Override
  public Note keep(String file, FileStamp stamp, byte[] content, CachedNote kept) {
    derived.remove(file);
    Markup markup = kept.note().body().markup();
    Note note = kept.note().with(new MeasuredBody(markup, markup.length()));
    CachedNote measured = new CachedNote(note, kept.asked(), kept.problems());
    found(file, new Entry(stamp, Fingerprint.of(content), measured, now()));
    return note;
  }

  @Override
  public byte[] derived(String file, Supplier<byte[]> maker) {
    return derived.computeIfAbsent(file, one -> maker.get());
  }

  @Override
  public void save() {
    entries.keySet().retainAll(asked);
    derived.keySet().retainAll(asked);
  }

  @Override
  public void close() {
    entries.clear();
    derived.clear();
  }

  private long now() {
    return TimeUnit.MILLISECONDS.toNanos(clock.getAsLong());
  }
}
