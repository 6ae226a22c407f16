package io.github.fieldnotes.store;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Body;
import io.github.fieldnotes.model.Details;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Digests what pages can show of a note besides the text of its body and the kinds of its
 * annotations, which are named only. It has no lines and columns: an edit moves all that stands
 * below it, but no page shows that.
 */
final class ShownNote {

  private static final ValueCodec LEFT_OUT = written((value, out) -> {});

  private static final ValueCodec PASSAGES =
      written((passage, out) -> out.once(((Passage) passage).text()));

  private static final RecordCodec<Details.Held> DETAILS =
      new RecordCodec<>(
          Details.Held.class,
          Set.of(),
          Map.of(
              Location.class,
              LEFT_OUT,
              NearMiss.class,
              LEFT_OUT,
              Heading.class,
              written((heading, out) -> heading((Heading) heading, out)),
              Passage.class,
              PASSAGES));

  private static final RecordCodec<Note> NOTES =
      new RecordCodec<>(
          Note.class,
          Set.of(),
          Map.of(
              Location.class,
              LEFT_OUT,
              Extent.class,
              written((extent, out) -> out.number(((Extent) extent).scope().ordinal())),
              Kind.class,
              written((kind, out) -> out.text(((Kind) kind).id())),
              Body.class,
              LEFT_OUT,
              Details.class,
              written((details, out) -> out.bytes(DETAILS.write(((Details) details).load()))),
              Passage.class,
              PASSAGES));

  private ShownNote() {}

  /** The digest, in hexadecimal digits. */
  static String digest(Note note) {
    return Fingerprint.of(NOTES.write(note));
  }

  private static void heading(Heading heading, RecordOutput out) {
    out.number(heading.level());
    out.text(heading.text());
    out.text(heading.id());
  }

  private static ValueCodec written(BiConsumer<Object, RecordOutput> writing) {
    return new ValueCodec(
        writing,
        in -> {
          throw new UnsupportedOperationException("a digest is not read");
        });
  }
}
