package io.github.fieldnotes.read.rule;

import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.read.markdown.MappedText;
import java.util.List;
import java.util.Optional;

/**
 * The label with which a block begins, or what looks like one.
 *
 * @param kind what it marks; empty when it marks nothing
 * @param text the label as written
 * @param leaving the pieces that leave the text: the label, and what sets it off
 * @param rest the text behind it; of what is no label, all of it
 * @param miss why it is no label
 */
record BlockLabel(
    Optional<Kind> kind,
    String text,
    List<MappedText> leaving,
    MappedText rest,
    Optional<Reason> miss) {

  /** A label at the beginning of a text, and the piece behind it. */
  static BlockLabel of(Kind kind, MappedText label, MappedText text, MappedText rest) {
    return of(kind, label, List.of(text.before(rest)), rest);
  }

  static BlockLabel of(Kind kind, MappedText label, List<MappedText> leaving, MappedText rest) {
    String written = label.toString().strip();
    return new BlockLabel(Optional.of(kind), written, leaving, rest, Optional.empty());
  }

  /** What looks like a label and is none. */
  static BlockLabel missed(MappedText label, Reason reason) {
    String written = label.toString().strip();
    return new BlockLabel(Optional.empty(), written, List.of(), label, Optional.of(reason));
  }
}
