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
 * Collects the text of headings from which their ids are made: the text that GitHub shows, except
 * that images have no text and that emoji and typographic characters stay as typed. White space is
 * kept, at the ends too. One instance reads a note from its beginning, because references to
 * footnotes are shown as numbers.
 */
public final class HeadingText {

  private final Map<FootnoteBlock, Integer> footnotes = new HashMap<>();

  /**
   * Counts a reference to a footnote; called in order, with references inside footnotes after all
   * others.
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
