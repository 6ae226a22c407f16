package io.github.fieldnotes.read.decision;

import com.vladsch.flexmark.ast.Heading;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sections with the status of a record. The status of the record stands in the section of
 * the highest level; others, such as those of the options considered, are about something else.
 */
final class StatusSection {

  /** The most sections that are read; limits the cost of a record that repeats itself. */
  private static final int MOST = 20;

  private StatusSection() {}

  /** The headings of these sections, which have one level; without them, one above a history. */
  static List<Heading> headings(ParsedNote note, StatusWords words) {
    List<Heading> own = new ArrayList<>();
    List<Heading> histories = new ArrayList<>();
    for (Heading heading : note.headings()) {
      String text = InlineText.shown(heading);
      if (words.isHeading(text) || value(text, words)) {
        addOfHighestLevel(heading, own);
      } else if (words.isHistory(text)) {
        addOfHighestLevel(heading, histories);
      }
    }
    return own.isEmpty() ? histories : own;
  }

  private static void addOfHighestLevel(Heading heading, List<Heading> found) {
    boolean deeper = !found.isEmpty() && heading.getLevel() > found.get(0).getLevel();
    if (!deeper && found.size() < MOST) {
      found.removeIf(other -> other.getLevel() > heading.getLevel());
      found.add(heading);
    }
  }

  /** Whether a heading states the status itself: {@code Status: Accepted}. */
  private static boolean value(String text, StatusWords words) {
    int colon = words.colon(text);
    return colon >= 0 && !text.substring(colon + 1).isBlank();
  }

  /** What a section states, in its heading or below it. */
  static RecordStatus read(Heading heading, StatusWords words) {
    return value(InlineText.shown(heading), words)
        ? RecordStatus.of(List.of(StatusEntry.of(Line.of(heading).get(0), false, words)), words)
        : RecordStatus.of(StatusEntries.from(heading.getNext(), words), words);
  }
}
