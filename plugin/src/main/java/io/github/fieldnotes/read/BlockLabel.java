package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.NearMiss.Reason;
import java.util.Optional;

/**
 * The label with which a block begins, or what looks like one.
 *
 * @param kind what it marks; empty when it marks nothing
 * @param text the label as written
 * @param labelStart the 0-based index from which on it leaves the text
 * @param textStart the 0-based index of the text behind it
 * @param closing the 0-based index of a closing bracket that leaves the text too
 * @param rest the text behind it
 * @param miss why it is no label
 */
record BlockLabel(
    Optional<Kind> kind,
    String text,
    int labelStart,
    int textStart,
    Optional<Integer> closing,
    String rest,
    Optional<Reason> miss) {

  /** A label from the beginning of a text up to an index. */
  static BlockLabel of(Kind kind, String label, String text, int textStart) {
    return new BlockLabel(
        Optional.of(kind),
        label,
        0,
        textStart,
        Optional.empty(),
        text.substring(textStart),
        Optional.empty());
  }

  /** What looks like a label and is none. */
  static BlockLabel missed(String label, Reason reason) {
    return new BlockLabel(Optional.empty(), label, 0, 0, Optional.empty(), "", Optional.of(reason));
  }
}
