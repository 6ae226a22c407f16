package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.math.MathSpan;
import io.github.fieldnotes.read.source.Whitespace;
import java.util.regex.Pattern;

/** The plain text of inline nodes. */
public final class InlineText {

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private final boolean shown;
  private final int before;

  /** The text as shown, or null if the text as typed is collected. */
  private final StringBuilder seen;

  /** The text as typed, or null if the text as shown is collected. */
  private final MappedText.Builder typed;

  /**
   * Collects nodes that begin before an offset of the source.
   *
   * @param length about how long their text is
   */
  private InlineText(boolean shown, int before, int length) {
    this.shown = shown;
    this.before = before;
    this.seen = shown ? new StringBuilder(length) : null;
    this.typed = shown ? null : new MappedText.Builder(length);
  }

  /**
   * The text that a reader sees: with emoji and typographic characters, and white space collapsed.
   */
  public static String shown(Node parent) {
    return shownFrom(parent.getFirstChild(), Integer.MAX_VALUE);
  }

  /**
   * As {@link #shown}, for {@code first} and its later siblings as far as they begin before an
   * offset.
   */
  public static String shownFrom(Node first, int before) {
    InlineText collected = new InlineText(true, before, length(first));
    for (Node node = first; node != null && node.getStartOffset() < before; node = node.getNext()) {
      collected.add(node);
    }
    return Whitespace.fold(collected.seen);
  }

  /** The text as typed, without escapes. */
  public static MappedText written(Node parent) {
    Node first = parent.getFirstChild();
    InlineText collected = new InlineText(false, Integer.MAX_VALUE, length(first));
    collected.addChildren(parent);
    return collected.typed.build();
  }

  /** The text of a node and its later siblings up to the end of the line, as typed. */
  public static MappedText upToLine(Node first) {
    InlineText collected = new InlineText(false, Integer.MAX_VALUE, length(first));
    for (Node node = first;
        node != null && !(node instanceof SoftLineBreak || node instanceof HardLineBreak);
        node = node.getNext()) {
      collected.add(node);
    }
    return collected.typed.build();
  }

  private static int length(Node first) {
    return first == null ? 0 : first.getEndOffset() - first.getStartOffset();
  }

  /** Whether a node is a line break tag, which a reader sees as white space. */
  static boolean isBreak(Node node) {
    return node instanceof HtmlInline && BREAK.matcher(node.getChars()).matches();
  }

  private void addChildren(Node parent) {
    for (Node node = parent.getFirstChild();
        node != null && node.getStartOffset() < before;
        node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      unescaped(node.getChars());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || isBreak(node)) {
      lineBreak(node.getChars());
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof DelimitedLinkNode link) {
      plain(link.getText());
    } else if (node instanceof Abbreviation || node instanceof MathSpan) {
      plain(node.getChars());
    } else if (node instanceof TypographicSmarts smarts) {
      typographic(Typography.text(smarts), smarts.getChars());
    } else if (node instanceof TypographicQuotes quotes) {
      typographic(Typography.opening(quotes), quotes.getOpeningMarker());
      addChildren(quotes);
      if (quotes.getClosingMarker().getStartOffset() < before) {
        typographic(Typography.closing(quotes), quotes.getClosingMarker());
      }
    } else if (!(node instanceof Footnote || node instanceof HtmlInlineBase)) {
      addChildren(node);
    }
  }

  private void unescaped(BasedSequence chars) {
    if (shown) {
      seen.append(Emoji.replace(MarkdownUnescape.of(chars)));
    } else {
      MarkdownUnescape.add(chars, typed);
    }
  }

  private void code(Code code) {
    if (shown) {
      seen.append(ofCode(code));
    } else {
      typed.add(code.getText());
    }
  }

  private void plain(BasedSequence chars) {
    if (shown) {
      seen.append(chars);
    } else {
      typed.add(chars);
    }
  }

  private void typographic(String character, BasedSequence chars) {
    if (shown) {
      seen.append(character);
    } else {
      typed.add(chars);
    }
  }

  private void lineBreak(BasedSequence chars) {
    if (shown) {
      seen.append('\n');
    } else {
      typed.add("\n", chars.getStartOffset(), chars.getEndOffset());
    }
  }

  /**
   * CommonMark 0.31.2, 6.1: line endings become spaces, and one space is removed from both ends.
   */
  public static String ofCode(Code code) {
    String line = LINE_END.matcher(code.getText().toString()).replaceAll(" ");
    boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    return padded ? line.substring(1, line.length() - 1) : line;
  }
}
