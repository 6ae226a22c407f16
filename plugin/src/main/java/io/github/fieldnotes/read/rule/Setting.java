package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.talk.OrdinaryWords;
import io.github.fieldnotes.read.talk.TalkSpeakers;
import io.github.fieldnotes.read.talk.TalkTitles;
import io.github.fieldnotes.read.word.ConferenceNames;
import io.github.fieldnotes.read.word.LabelStarts;
import java.util.List;

/** What rules need to know of a note as a whole. Not thread-safe: one thread reads a note. */
final class Setting {

  private final ParsedNote note;
  private final String root;
  private final boolean record;
  private final LabelStarts starts;
  private Boolean conference;
  private Boolean aboutTalks;
  private TalkTitles.Found talkTitles;
  private final OrdinaryWords ordinary;
  private final TalkSpeakers speakers;

  /**
   * Describes a note.
   *
   * @param root the name of the notes folder; empty if it has none
   * @param record whether the whole note is one decision
   * @param starts looks at the beginnings of its blocks
   */
  Setting(ParsedNote note, String root, boolean record, LabelStarts starts) {
    this.note = note;
    this.root = root;
    this.record = record;
    this.starts = starts;
    this.ordinary = new OrdinaryWords(note.source().text());
    this.speakers = new TalkSpeakers(note, ordinary);
  }

  ParsedNote note() {
    return note;
  }

  /** Whether a block can begin with a label or with what looks like one. */
  boolean canBeginWithLabel(Node holder) {
    return starts.canBegin(note.source().text(), holder.getStartOffset(), holder.getEndOffset());
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

  /** Whether a heading says so, if neither path nor title names a conference. */
  boolean isAboutTalks() {
    if (aboutTalks == null) {
      aboutTalks =
          isConference()
              || note.headings().stream()
                  .anyMatch(heading -> ConferenceNames.isHeading(heading.getText()));
    }
    return aboutTalks;
  }

  /** The speakers behind or below the title of a talk. */
  List<Field> speakers(Node block) {
    return speakers.of(block);
  }

  /** The titles of talks that have no labels. */
  TalkTitles.Found talkTitles() {
    if (talkTitles == null) {
      talkTitles = TalkTitles.of(note, speakers, ordinary);
    }
    return talkTitles;
  }
}
