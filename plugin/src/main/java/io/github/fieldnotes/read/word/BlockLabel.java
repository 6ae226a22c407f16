package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.read.markdown.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The label at the beginning of a block, or text that looks like one.
 *
 * @param kind the kind it marks; empty if it is not a label
 * @param text the label as written
 * @param leaving the pieces to remove from the text: the label and the characters that set it off
 * @param rest the text after it; the whole text if it is not a label
 * @param miss why it is not a label
 */
public record BlockLabel(
    Optional<Kind> kind,
    String text,
    List<MappedText> leaving,
    MappedText rest,
    Optional<Reason> miss) {

  /** Creates a label at the beginning of a text, with the text after it. */
  static BlockLabel of(Kind kind, MappedText label, MappedText text, MappedText rest) {
    return of(kind, label, List.of(text.before(rest)), rest);
  }

  static BlockLabel of(Kind kind, MappedText label, List<MappedText> leaving, MappedText rest) {
    String written = label.toString().strip();
    return new BlockLabel(Optional.of(kind), written, leaving, rest, Optional.empty());
  }

  /** The same label, with the number before it, which leaves the text too. */
  BlockLabel leaving(MappedText number) {
    List<MappedText> pieces = new ArrayList<>(leaving);
    pieces.add(0, number);
    return new BlockLabel(kind, text, pieces, rest, miss);
  }

  /** Whether a text with this label says nothing: {@code Decision: TBD}. */
  public boolean isFiller(MappedText text) {
    String behind = text.behind(rest).toString().strip();
    return (behind.isEmpty() || behind.equals("]"))
        && !rest.isBlank()
        && Fillers.isFiller(rest.toString());
  }

  /** Creates text that looks like a label but is not one. */
  static BlockLabel missed(MappedText label, Reason reason) {
    String written = label.toString().strip();
    return new BlockLabel(Optional.empty(), written, List.of(), label, Optional.of(reason));
  }

  /**
   * Whether the label has several words, begins like a sentence and is that of the text: {@code
   * Action item: …}. Prose does not wrap like that.
   */
  public boolean isSpelledOut(MappedText line) {
    boolean several = text.indexOf(' ') > 0 || text.indexOf('-') > 0;
    return several && Character.isUpperCase(text.charAt(0)) && line.startsWith(text);
  }
}
