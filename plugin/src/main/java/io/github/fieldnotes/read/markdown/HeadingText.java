package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * The text of headings that their ids are made of: as GitHub shows it, but for pictures, which have
 * none, and for emoji and typographic characters, which stay as they were typed. Blanks are kept,
 * those at the ends too. One object reads a note from its beginning, as footnotes are numbers.
 */
public final class HeadingText {

  private final Map<FootnoteBlock, Integer> footnotes = new HashMap<>();

  /**
   * Takes note of a reference to a footnote, in order; those of footnotes count after all others.
   */
  public void count(Footnote reference) {
    if (reference.getAncestorOfType(FootnoteBlock.class) == null) {
      number(reference.getFootnoteBlock());
    }
  }

  /** The text below a node. */
  public String of(Node parent) {
    StringBuilder text = new StringBuilder();
    addChildren(parent, text);
    return text.toString();
  }

  /** Adds the text of a node. */
  public void add(Node node, StringBuilder text) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(MarkdownUnescape.of(node.getChars()));
    } else if (node instanceof Code code) {
      text.append(InlineText.ofCode(code));
    } else if (node instanceof DelimitedLinkNode link) {
      text.append(link.getText());
    } else if (node instanceof Abbreviation || node instanceof TypographicSmarts) {
      text.append(node.getChars());
    } else if (node instanceof TypographicQuotes quotes) {
      text.append(quotes.getOpeningMarker());
      addChildren(quotes, text);
      text.append(quotes.getClosingMarker());
    } else if (node instanceof Footnote footnote) {
      text.append(number(footnote.getFootnoteBlock()));
    } else if (!(node instanceof Image
        || node instanceof ImageRef
        || node instanceof HtmlInlineBase)) {
      addChildren(node, text);
    }
  }

  private void addChildren(Node parent, StringBuilder text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, text);
    }
  }

  private int number(FootnoteBlock block) {
    return footnotes.computeIfAbsent(block, key -> footnotes.size() + 1);
  }
}
