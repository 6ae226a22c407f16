package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;

/** The plain text of inline nodes. */
final class InlineText {

  private final boolean shown;
  private final StringBuilder text = new StringBuilder();

  /** Where each character is in the source; nobody asks for it of what is shown. */
  private int[] offsets = {};

  private InlineText(boolean shown) {
    this.shown = shown;
  }

  /** What a reader sees: emoji and typographic characters, blanks folded. */
  static String shown(Node parent) {
    return shownFrom(parent.getFirstChild(), Integer.MAX_VALUE);
  }

  /** As {@link #shown}, of {@code first} and its later siblings that begin before an offset. */
  static String shownFrom(Node first, int before) {
    InlineText collected = new InlineText(true);
    for (Node node = first; node != null && node.getStartOffset() < before; node = node.getNext()) {
      collected.add(node);
    }
    return Blanks.fold(collected.text);
  }

  /** The text as it was typed, each character with its place in the source; lines end in \n. */
  static InlineText written(Node parent) {
    InlineText collected = new InlineText(false);
    collected.addChildren(parent);
    return collected;
  }

  /** The offset in the source behind the character before a 0-based index. */
  int end(int index) {
    return index == 0 ? offsets[0] : offsets[index - 1] + 1;
  }

  /** The text of a node and its later siblings up to the end of the line, as typed. */
  static InlineText upToLine(Node first) {
    InlineText collected = new InlineText(false);
    for (Node node = first;
        node != null && !(node instanceof SoftLineBreak || node instanceof HardLineBreak);
        node = node.getNext()) {
      collected.add(node);
    }
    return collected;
  }

  String text() {
    return text.toString();
  }

  /** The offset in the source of the character at a 0-based index of {@link #text()}. */
  int offset(int index) {
    return offsets[index];
  }

  private void addChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof Text) {
      String chars = Unescaped.of(node.getChars());
      append(shown ? Emoji.replace(chars) : chars, node);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      append("\n", node);
    } else if (node instanceof Code code) {
      append(code.getText().toString(), code);
    } else if (node instanceof HtmlEntity) {
      append(Unescaped.of(node.getChars()), node);
    } else if (node instanceof DelimitedLinkNode link) {
      append(link.getText().toString(), link);
    } else if (node instanceof Abbreviation) {
      append(node.getChars().toString(), node);
    } else if (node instanceof TypographicSmarts smarts) {
      append(shown ? Typography.text(smarts) : smarts.getChars().toString(), smarts);
    } else if (node instanceof TypographicQuotes quotes) {
      addQuotes(quotes);
    } else if (node instanceof RefNode ref && !ref.isDefined()) {
      addUndefined(ref);
    } else if (!(node instanceof Footnote || node instanceof HtmlInlineBase)) {
      addChildren(node);
    }
  }

  private void addQuotes(TypographicQuotes quotes) {
    append(shown ? Typography.opening(quotes) : quotes.getOpeningMarker().toString(), quotes);
    addChildren(quotes);
    append(shown ? Typography.closing(quotes) : quotes.getClosingMarker().toString(), quotes);
  }

  /** Brackets that refer to nothing are text. */
  private void addUndefined(RefNode ref) {
    if (ref.hasChildren()) {
      append(ref.getChars().prefixOf(ref.getChildChars()));
      addChildren(ref);
      append(ref.getChars().suffixOf(ref.getChildChars()));
    } else {
      append(Unescaped.of(ref.getChars()), ref);
    }
  }

  private void append(BasedSequence chars) {
    append(chars.toString(), chars.getStartOffset(), true);
  }

  private void append(String chars, Node node) {
    append(chars, node.getStartOffset(), node.getChars().length() == chars.length());
  }

  private void append(String chars, int start, boolean exact) {
    if (!shown) {
      place(chars, start, exact);
    }
    text.append(chars);
  }

  private void place(String chars, int start, boolean exact) {
    int needed = text.length() + chars.length();
    if (needed > offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(needed, Math.max(32, 2 * offsets.length)));
    }
    for (int i = 0; i < chars.length(); i++) {
      offsets[text.length() + i] = start + (exact ? i : 0);
    }
  }
}
