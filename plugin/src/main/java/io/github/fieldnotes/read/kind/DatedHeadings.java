package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.Heading;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.read.date.DateText;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The dates of the headings in a note that is a log of several days: two or more headings of one
 * level have a day. What stands below such a heading is of that day. Immutable.
 */
final class DatedHeadings {

  private static final int FEWEST = 2;
  private static final int LEVELS = 6;

  /** The date from an offset of the source on. */
  private final TreeMap<Integer, Optional<NoteDate>> from = new TreeMap<>();

  private DatedHeadings() {}

  static DatedHeadings of(ParsedNote note) {
    Map<Heading, NoteDate> days = new HashMap<>();
    int[] ofLevel = new int[LEVELS + 1];
    for (Heading heading : note.headings()) {
      DateText.in(InlineText.shown(heading))
          .filter(NoteDate::isDay)
          .ifPresent(
              day -> {
                days.put(heading, day);
                ofLevel[heading.getLevel()]++;
              });
    }
    DatedHeadings dated = new DatedHeadings();
    int level = 0;
    for (Heading heading : note.headings()) {
      NoteDate day = ofLevel[heading.getLevel()] < FEWEST ? null : days.get(heading);
      if (day != null) {
        level = heading.getLevel();
        dated.from.put(heading.getStartOffset(), Optional.of(day));
      } else if (heading.getLevel() <= level) {
        level = 0;
        dated.from.put(heading.getStartOffset(), Optional.empty());
      }
    }
    return dated;
  }

  /** The date of what stands at an offset of the source; empty if no dated heading is above it. */
  Optional<NoteDate> of(int offset) {
    Map.Entry<Integer, Optional<NoteDate>> above = from.floorEntry(offset);
    return above == null ? Optional.empty() : above.getValue();
  }
}
