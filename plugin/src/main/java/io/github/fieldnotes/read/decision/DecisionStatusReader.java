package io.github.fieldnotes.read.decision;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the status of a decision record: in its head, which are the blocks above all headings, or
 * else in its section <em>Status</em>.
 *
 * @param note the record
 * @param words the words for statuses, and the headings above them
 */
public record DecisionStatusReader(ParsedNote note, StatusWords words) {

  /** Whether a heading is <em>Status</em>, which is never the title of a note. */
  public static boolean isHeading(String text) {
    return StatusWords.BUILT_IN.isHeading(text) || StatusWords.BUILT_IN.isHistory(text);
  }

  /** The heading of the section <em>Status</em>, or a heading that states the status itself. */
  public Optional<Heading> section() {
    return StatusSection.headings(note, words).stream().findFirst();
  }

  /**
   * The first list, table or paragraph that states the status, above all headings and possibly in a
   * quote; null if there is none.
   *
   * @param first the first block below the title; null if there is none
   */
  public Node head(Node first) {
    return StatusHead.of(first, note, words).block();
  }

  /** What the section <em>Status</em> states. */
  public RecordStatus ofSection() {
    List<RecordStatus> said = new ArrayList<>();
    for (Heading heading : StatusSection.headings(note, words)) {
      said.add(StatusSection.read(heading, words));
    }
    return RecordStatus.first(said);
  }

  /**
   * What the head states, or else the section.
   *
   * @param first the first block below the title; null if there is none
   */
  public RecordStatus read(Node first) {
    StatusHead head = StatusHead.of(first, note, words);
    List<RecordStatus> said = new ArrayList<>();
    head.statements().forEach(entries -> said.add(RecordStatus.of(entries, words)));
    RecordStatus own = RecordStatus.first(said);
    if (!own.isStated()) {
      own = RecordStatus.first(List.of(own, ofSection()));
    }
    RecordStatus since = RecordStatus.of(head.milestones(), words);
    boolean superseded = isSuperseded(since) && !isSuperseded(own);
    return superseded || !own.isStated() ? since.followedBy(own) : own;
  }

  private static boolean isSuperseded(RecordStatus status) {
    return status.status().filter(DecisionStatus.SUPERSEDED::equals).isPresent();
  }
}
