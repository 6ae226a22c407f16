package io.github.fieldnotes.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What is made of single notes, from run to run, by the digest of the note: bytes in a file to
 * which they are added, and an index beside it, written anew when the store is closed. Both are
 * opened when something is asked for first. What is not sure to be right is made again. Safe for
 * threads, but for {@link #close}.
 */
final class DerivedStore implements Closeable {

  private static final RecordCodec<Index> INDEXES =
      new RecordCodec<>(Index.class, Set.of(), Map.of());

  /** As much of the data may be of notes that have changed since, before all of it is made anew. */
  private static final int MOST_GARBAGE = 2;

  private final Path file;
  private final Path index;
  private final String program;
  private final boolean anew;
  private final Map<NoteDigest, Segment> before = new HashMap<>();
  private final Map<NoteDigest, Segment> now = new ConcurrentHashMap<>();
  private Optional<DataFile> data = Optional.empty();
  private long length;

  private record Index(String program, long length, List<Entry> entries) {}

  private record Entry(NoteDigest note, Segment made) {}

  /**
   * A store in a file, and another with {@code .index} behind its name.
   *
   * @param program who makes what is kept: what another one made is not found
   * @param anew whether to find nothing that was kept before
   */
  DerivedStore(Path file, String program, boolean anew) {
    this.file = file;
    this.index = file.resolveSibling(file.getFileName() + ".index");
    this.program = program;
    this.anew = anew;
  }

  /** What is kept of a note, or else made now and kept. */
  byte[] find(NoteDigest note, Supplier<byte[]> maker) {
    try {
      DataFile open = open();
      Optional<byte[]> kept = kept(note, open);
      if (kept.isPresent()) {
        return kept.get();
      }
      byte[] made = maker.get();
      now.put(note, open.add(made));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException("could not write " + file + ": " + e.getMessage(), e);
    }
  }

  private Optional<byte[]> kept(NoteDigest note, DataFile open) {
    Segment segment = before.get(note);
    if (segment == null) {
      return Optional.empty();
    }
    try {
      byte[] kept = open.read(segment);
      now.put(note, segment);
      return Optional.of(kept);
    } catch (IOException e) {
      // damaged: it is made again
      return Optional.empty();
    }
  }

  private synchronized DataFile open() throws IOException {
    if (data.isEmpty()) {
      DataFile opened = DataFile.open(file);
      data = Optional.of(opened);
      Optional<Index> found = read().filter(one -> fits(one, opened));
      length = found.map(Index::length).orElse(0L);
      opened.truncate(length);
      found.ifPresent(one -> one.entries().forEach(e -> before.put(e.note(), e.made())));
    }
    return data.get();
  }

  private Optional<Index> read() {
    try {
      return anew || !Files.isRegularFile(index)
          ? Optional.empty()
          : Optional.of(INDEXES.read(Sealed.open(Files.readAllBytes(index))));
    } catch (IOException | RuntimeException e) {
      // damaged or from another version: all of it is made again
      return Optional.empty();
    }
  }

  private boolean fits(Index found, DataFile opened) {
    long used = found.entries().stream().mapToLong(entry -> entry.made().length()).sum();
    return found.program().equals(program)
        && found.length() <= opened.length()
        && found.length() <= used * MOST_GARBAGE;
  }

  /** Keeps what was asked for in this run, and nothing else, for the next one. */
  @Override
  public void close() throws IOException {
    if (data.isPresent()) {
      try (DataFile open = data.get()) {
        if (open.length() != length) {
          write(open.length());
        }
      }
    }
  }

  private void write(long end) throws IOException {
    List<Entry> entries =
        now.entrySet().stream()
            .map(one -> new Entry(one.getKey(), one.getValue()))
            .sorted(Comparator.comparingLong(entry -> entry.made().at()))
            .toList();
    Path part = index.resolveSibling(index.getFileName() + ".part");
    Files.write(part, Sealed.seal(INDEXES.write(new Index(program, end, entries))));
    Files.move(part, index, StandardCopyOption.REPLACE_EXISTING);
  }
}
