package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.text.BreakIterator;
import java.util.Locale;

/** The sentence in which something stands. */
public final class Sentence {

  /** In a longer text it is not looked for, since that would take time for each of its links. */
  private static final int LONGEST = 4_000;

  private Sentence() {}

  /** The sentence around an inline node as a reader sees it; all of its block if that is short. */
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
    // not within what is looked for, which may begin with a number as a record's title does
    int length = Math.max(1, InlineText.shown(inline).length());
    int end = sentences.following(Math.min(start + length - 1, last));
    return text.substring(Math.max(0, from), end).strip();
  }

  private static String before(Node inline, Node block) {
    return InlineText.shownFrom(block.getFirstChild(), inline.getStartOffset());
  }
}
