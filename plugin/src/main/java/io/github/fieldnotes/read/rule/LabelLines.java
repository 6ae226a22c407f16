package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.word.BlockLabelReader;

/**
 * Splits a paragraph before each line that begins with a label that stands out, {@code ACTION: …}:
 * people who take minutes leave no blank line before it. Lines such as {@code **Slides:** …} stay
 * together, since they describe the text above them.
 */
final class LabelLines {

  private final BlockLabelReader labels;

  LabelLines(BlockLabelReader labels) {
    this.labels = labels;
  }

  /** Splits the paragraphs below a node. */
  void divide(Node parent, ParsedNote note) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        if (SourcePeek.seesMarkedLine(paragraph, note)) {
          divideParagraph(paragraph);
        }
      } else if (node instanceof Block) {
        divide(node, note);
      }
    }
  }

  /** Splits a paragraph once; the second part is visited next. */
  private void divideParagraph(Paragraph paragraph) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak && node.getNext() != null && begins(node.getNext())) {
        Node first = node.getNext();
        BasedSequence chars = paragraph.getChars();
        int start = first.getStartOffset() - chars.getStartOffset();
        if (start > 0 && chars.length() == chars.getEndOffset() - chars.getStartOffset()) {
          split(paragraph, node, chars, start);
          return;
        }
      }
    }
  }

  private static void split(Paragraph paragraph, Node lineBreak, BasedSequence chars, int start) {
    Paragraph rest = new Paragraph(chars.subSequence(start));
    Node next;
    for (Node node = lineBreak.getNext(); node != null; node = next) {
      next = node.getNext();
      rest.appendChild(node);
    }
    lineBreak.unlink();
    paragraph.setChars(chars.subSequence(0, start));
    paragraph.insertAfter(rest);
  }

  private boolean begins(Node first) {
    MappedText text = InlineText.upToLine(first);
    MappedText emphasized = BlockLabelRule.emphasized(text, first);
    return labels
        .read(text, emphasized)
        .filter(label -> label.kind().filter(kind -> !kind.is(BuiltInKind.RESOURCE)).isPresent())
        .filter(
            label -> BlockLabelReader.isMarked(label, text, emphasized) || label.isSpelledOut(text))
        .isPresent();
  }
}
