package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds the sentence around an inline node. */
public final class Sentence {

  /** Longer texts are not searched, since each of their links would cost time. */
  private static final int LONGEST = 4_000;

  private Sentence() {}

  /** The sentence around an inline node as a reader sees it; the whole block if that is short. */
  public static String around(Node inline) {
    Node block = inline;
    while (block.getParent() != null && !(block instanceof Block)) {
      block = block.getParent();
    }
    if (block.getTextLength() > LONGEST) {
      return InlineText.shown(inline);
    }
    String text = InlineText.shown(block);
    int start = before(inline, block).length();
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    if (text.isEmpty()) {
      return "";
    }
    int last = text.length() - 1;
    sentences.following(Math.min(start, last));
    int from = sentences.previous();
    // not inside the node itself, which may begin with a number like the title of a decision record
    int length = Math.max(1, InlineText.shown(inline).length());
    int end = sentences.following(Math.min(start + length - 1, last));
    return text.substring(Math.max(0, from), end).strip();
  }

  private static String before(Node inline, Node block) {
    return InlineText.shownFrom(block.getFirstChild(), inline.getStartOffset());
  }
}
