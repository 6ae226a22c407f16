package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what is embedded in one page, so that it ends and stays small. */
final class EmbedLimits {

  /** The most notes that one note embeds, counted with those that they embed. */
  private static final int MOST = 100;

  /** The most characters of the bodies of all notes that one note embeds. */
  private static final long LONGEST = 1_000_000;

  /** How deep notes are embedded in each other. */
  private static final int DEEPEST = 3;

  private final List<NoteId> open = new ArrayList<>();
  private int count;
  private long length;

  EmbedLimits(Note page) {
    open.add(page.id());
  }

  /** Begins an embedded note, unless this returns why it is left out. */
  Optional<String> begin(Note other) {
    if (open.contains(other.id())) {
      return Optional.of("it would be embedded in itself");
    }
    if (open.size() > DEEPEST) {
      return Optional.of("notes are embedded in each other " + DEEPEST + " deep at most");
    }
    if (++count > MOST) {
      return Optional.of("a page embeds " + MOST + " notes at most");
    }
    length += other.body().length();
    if (length > LONGEST) {
      return Optional.of("a page embeds " + LONGEST + " characters at most");
    }
    open.add(other.id());
    return Optional.empty();
  }

  /** Ends the embedded note that began last. */
  void end() {
    open.remove(open.size() - 1);
  }
}
