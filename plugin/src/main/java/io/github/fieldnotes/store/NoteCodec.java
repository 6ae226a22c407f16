package io.github.fieldnotes.store;

import io.github.fieldnotes.model.Body;
import io.github.fieldnotes.model.Details;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Writes notes without their bodies, and reads them without their details and longer passages,
 * which stay in the data until somebody asks for them.
 */
final class NoteCodec {

  /** In bytes; below that, to know where a passage is takes as much room as to have it. */
  private static final int SHORT = 48;

  private static final ValueCodec PASSAGES =
      new ValueCodec(
          (passage, out) -> out.once(((Passage) passage).text()), in -> ((NoteInput) in).passage());

  private static final RecordCodec<Details.Held> DETAILS =
      new RecordCodec<>(Details.Held.class, Set.of(), Map.of(Passage.class, PASSAGES));

  private final DataFile data;
  private final RecordCodec<CachedNote> codec =
      new RecordCodec<>(
          CachedNote.class,
          Set.of(Kind.class),
          Map.of(
              Body.class,
              new ValueCodec((body, out) -> {}, in -> Markup.EMPTY),
              Details.class,
              new ValueCodec(
                  (details, out) -> out.bytes(DETAILS.write(((Details) details).load())),
                  in -> ((NoteInput) in).details()),
              Passage.class,
              PASSAGES));

  NoteCodec(DataFile data) {
    this.data = data;
  }

  byte[] write(CachedNote kept) {
    return codec.write(kept);
  }

  /**
   * Reads what was written.
   *
   * @param at where it is in the data
   */
  CachedNote read(byte[] bytes, long at) {
    return codec.read(new NoteInput(bytes, data, at));
  }

  /** Bytes that are in the data too. */
  private static final class NoteInput extends RecordInput {

    private final DataFile data;
    private final long start;

    NoteInput(byte[] bytes, DataFile data, long start) {
      super(bytes);
      this.data = data;
      this.start = start;
    }

    Passage passage() {
      int length = (int) number();
      if (length == 0) {
        return Passage.NONE;
      }
      if (length < 0) {
        return Passage.of(characters(-length));
      }
      if (length <= SHORT) {
        return Passage.of(utf8(length));
      }
      Passage passage = new StoredPassage(data, start + position(), length);
      skip(length);
      return passage;
    }

    Details details() {
      int length = (int) number();
      Details details = new StoredDetails(data, start + position(), length);
      skip(length);
      return details;
    }
  }

  /** Details in the data. */
  private record StoredDetails(DataFile data, long at, int length) implements Details {

    @Override
    public Held load() {
      try {
        return DETAILS.read(new NoteInput(data.read(at, length), data, at));
      } catch (IOException e) {
        throw new UncheckedIOException("could not read a cached note again", e);
      }
    }

    @Override
    public String toString() {
      return load().toString();
    }
  }

  /** A passage in the data. */
  private record StoredPassage(DataFile data, long at, int length) implements Passage {

    @Override
    public String text() {
      try {
        return new String(data.read(at, length), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("could not read a cached note again", e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public String toString() {
      return text();
    }
  }
}
