package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.word.ConferenceNames;

/** What rules need to know of a note as a whole. Not thread-safe: one thread reads a note. */
final class Setting {

  private final ParsedNote note;
  private final String root;
  private final boolean record;
  private Boolean conference;

  /**
   * Describes a note.
   *
   * @param root the name of the notes folder; empty if it has none
   * @param record whether the whole note is one decision
   */
  Setting(ParsedNote note, String root, boolean record) {
    this.note = note;
    this.root = root;
    this.record = record;
  }

  ParsedNote note() {
    return note;
  }

  boolean isRecord() {
    return record;
  }

  /** Whether the path or the title of the note names a conference. */
  boolean isConference() {
    if (conference == null) {
      Node first = Blocks.firstShown(note.document());
      String title = first instanceof Heading ? InlineText.shown(first) : "";
      conference = ConferenceNames.isIn(root + "/" + note.source().path() + "\n" + title);
    }
    return conference;
  }
}
