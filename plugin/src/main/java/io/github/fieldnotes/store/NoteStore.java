package io.github.fieldnotes.store;

import io.github.fieldnotes.model.Note;
import java.io.Closeable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Notes that were read, for the rest of this run and for the next. Safe for threads, but for {@link
 * #begin} and {@link #save}. Each method throws an {@link java.io.UncheckedIOException} when there
 * is no more room, or the like.
 */
public interface NoteStore extends Closeable {

  /**
   * Begins a run: what was kept for notes that depended on something else is forgotten.
   *
   * @param dependsOn all that notes depend on beside their files, in words
   */
  void begin(String dependsOn);

  /** A note that was kept when its file had this stamp, if the stamp is enough to tell. */
  Optional<CachedNote> find(String file, FileStamp stamp);

  /** A note that was kept when its file had this content, whatever has become of its stamp. */
  Optional<CachedNote> find(String file, FileStamp stamp, byte[] content);

  /**
   * Keeps a note.
   *
   * @return the note to go on with, whose body may be in the store
   */
  Note keep(String file, FileStamp stamp, byte[] content, CachedNote kept);

  /** The digests of a note that was found or kept in this run; empty for any other. */
  default Optional<NoteDigest> digest(String file) {
    return Optional.empty();
  }

  /**
   * What somebody makes of a note alone, kept for the next run.
   *
   * @param file the file of the note
   * @param maker makes it when it is not kept; it makes the same of equal notes
   */
  default byte[] derived(String file, Supplier<byte[]> maker) {
    return maker.get();
  }

  /** Makes what was found and kept in this run all that the next one finds. */
  void save();

  @Override
  void close();

  /** A store that keeps nothing; bodies stay in memory. */
  static NoteStore none() {
    return new NoteStore() {
      @Override
      public void begin(String dependsOn) {
        // nothing was kept
      }

      @Override
      public Optional<CachedNote> find(String file, FileStamp stamp) {
        return Optional.empty();
      }

      @Override
      public Optional<CachedNote> find(String file, FileStamp stamp, byte[] content) {
        return Optional.empty();
      }

      @Override
      public Note keep(String file, FileStamp stamp, byte[] content, CachedNote kept) {
        return kept.note();
      }

      @Override
      public void save() {
        // nothing is kept
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }
}
