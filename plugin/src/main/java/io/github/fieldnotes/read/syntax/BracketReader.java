package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.fieldnotes.read.source.CharacterClasses;
import io.github.fieldnotes.read.wiki.WikiSyntax;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads links, images and footnotes in brackets as specified by CommonMark 0.31.2, 6.3 and 6.4, and
 * by cmark-gfm. Brackets that refer to nothing are text, so that no node represents a link that
 * does not exist.
 */
abstract class BracketReader extends InlineParserImpl {

  private static final int LONGEST_LABEL = 999;

  private final boolean wiki;

  /** The innermost open bracket; flexmark's own is not used. */
  private Bracket bracket;

  BracketReader(InlineSetup setup) {
    super(
        setup.options(),
        setup.special(),
        setup.delimiters(),
        setup.processors(),
        setup.references(),
        setup.extensions());
    this.wiki = setup.wiki();
  }

  /** Whether double brackets are links. */
  final boolean isWiki() {
    return wiki;
  }

  @Override
  public void initializeDocument(Document document) {
    document.set(FootnoteExtension.FOOTNOTES, new Footnotes(document));
    document.set(Parser.REFERENCES, new LinkDefinitions(document));
    super.initializeDocument(document);
  }

  @Override
  public Bracket getLastBracket() {
    return bracket;
  }

  /** Consumes a match of a pattern; flexmark's own method copies the whole block for each match. */
  @Override
  public BasedSequence match(Pattern pattern) {
    Matcher matcher =
        pattern.matcher(input).region(Math.min(index, input.length()), input.length());
    if (index >= input.length() || !matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    bracket = null;
    super.parse(content, block);
  }

  /** Called after a link has been created, with its text as children. */
  abstract void madeLink(Node link);

  @Override
  protected boolean parseOpenBracket() {
    if (wiki && peek(1) == '[' && placed(WikiSyntax.link(input, index))) {
      disallowOuter();
      return true;
    }
    Text node = appendSeparateText(input.subSequence(index, index + 1));
    open(Bracket.link(input, node, index, bracket, lastDelimiter));
    index++;
    return true;
  }

  @Override
  protected boolean parseBang() {
    if (peek(1) != '[') {
      return false;
    }
    if (wiki && peek(2) == '[' && placed(WikiSyntax.embed(input, index))) {
      return true;
    }
    Text node = appendSeparateText(input.subSequence(index, index + 2));
    open(Bracket.image(input, node, index + 1, bracket, lastDelimiter));
    index += 2;
    return true;
  }

  private boolean placed(Node node) {
    if (node == null) {
      return false;
    }
    appendNode(node);
    index += node.getTextLength();
    return true;
  }

  private void open(Bracket opener) {
    if (bracket != null) {
      bracket.setBracketAfter(true);
    }
    bracket = opener;
  }

  @Override
  protected boolean parseCloseBracket() {
    int end = ++index;
    Bracket opener = bracket;
    if (opener == null) {
      appendText(input.subSequence(end - 1, end));
      return true;
    }
    bracket = opener.getPrevious();
    if (!opener.isAllowed() || !(link(opener) || reference(opener, end) || footnote(opener, end))) {
      index = end;
      appendText(input.subSequence(end - 1, end));
    }
    return true;
  }

  private boolean link(Bracket opener) {
    int end = index;
    LinkTail tail = peek() == '(' ? LinkTail.at(input, index) : null;
    if (tail == null) {
      return false;
    }
    InlineLinkNode link = opener.isImage() ? new Image() : new Link();
    place(link, opener);
    link.setTextChars(textOf(opener, end));
    link.setLinkOpeningMarker(input.subSequence(end, end + 1));
    link.setUrlChars(input.subSequence(tail.url(), tail.urlEnd()));
    if (tail.title() < tail.titleEnd()) {
      link.setTitleChars(input.subSequence(tail.title(), tail.titleEnd()));
    }
    link.setLinkClosingMarker(input.subSequence(tail.end() - 1, tail.end()));
    link.setCharsFromContent();
    index = tail.end();
    return true;
  }

  private boolean reference(Bracket opener, int end) {
    int label = parseLinkLabel();
    boolean full = label > 2;
    if (!full && (opener.isBracketAfter() || end - opener.getStartIndex() > LONGEST_LABEL)) {
      return false;
    }
    BasedSequence reference = full ? input.subSequence(end, end + label) : textOf(opener, end);
    if (!referenceRepository.containsKey(Escaping.normalizeReferenceChars(reference, false))) {
      return false;
    }
    RefNode link = opener.isImage() ? new ImageRef() : new LinkRef();
    place(link, opener);
    link.setReferenceChars(reference);
    link.setDefined(true);
    if (full) {
      link.setTextChars(textOf(opener, end));
    } else if (label > 0) {
      link.setTextOpeningMarker(input.subSequence(end, end + 1));
      link.setTextClosingMarker(input.subSequence(end + 1, end + 2));
    }
    link.setCharsFromContent();
    return true;
  }

  private boolean footnote(Bracket opener, int end) {
    int start = opener.getStartIndex();
    if (end - start < 4 || input.charAt(start + 1) != '^') {
      return false;
    }
    BasedSequence label = input.subSequence(start + 2, end - 1);
    Footnotes footnotes = (Footnotes) FootnoteExtension.FOOTNOTES.get(document);
    FootnoteBlock block = footnotes.get(footnotes.normalizeKey(label));
    if (block == null) {
      return false;
    }
    Footnote footnote =
        new Footnote(input.subSequence(start, start + 2), label, input.subSequence(end - 1, end));
    footnote.setFootnoteBlock(block);
    footnotes.addFootnoteReference(block, footnote);
    moveInto(footnote, opener);
    while (footnote.hasChildren()) {
      footnote.getFirstChild().unlink();
    }
    if (opener.isImage()) {
      footnote.insertBefore(new Text(input.subSequence(start - 1, start)));
    }
    index = end;
    return true;
  }

  /** The text of a link including its brackets, and the {@code !} of an image. */
  private BasedSequence textOf(Bracket opener, int end) {
    int start = opener.getStartIndex();
    return input.subSequence(opener.isImage() ? start - 1 : start, end);
  }

  /** Replaces a bracket by a link; the brackets around it are then not links. */
  private void place(Node link, Bracket opener) {
    moveInto(link, opener);
    madeLink(link);
    if (!opener.isImage()) {
      disallowOuter();
    }
  }

  private void disallowOuter() {
    for (Bracket outer = bracket; outer != null; outer = outer.getPrevious()) {
      if (!outer.isImage()) {
        outer.setAllowed(false);
      }
    }
  }

  private void moveInto(Node link, Bracket opener) {
    flushTextNode();
    for (Node node = opener.getNode().getNext(); node != null; ) {
      Node next = node.getNext();
      link.appendChild(node);
      node = next;
    }
    opener.getNode().unlink();
    getBlock().appendChild(link);
    processDelimiters(opener.getPreviousDelimiter());
    mergeTextNodes(link.getFirstChild(), link.getLastChild());
  }

  /** Reads the address of a link definition; null if there is none. CommonMark 0.31.2, 4.7. */
  @Override
  public BasedSequence parseLinkDestination() {
    int start = index;
    int end = LinkTail.destinationEnd(input, start);
    index = Math.max(start, end);
    return end < 0 ? null : input.subSequence(start, end);
  }

  /** Reads the title of a link definition, which follows white space; null if there is none. */
  @Override
  public BasedSequence parseLinkTitle() {
    int start = index;
    int end =
        start > 0 && CharacterClasses.isWhitespace(input.charAt(start - 1))
            ? LinkTail.titleEnd(input, start)
            : -1;
    index = Math.max(start, end);
    return end < 0 ? null : input.subSequence(start, end);
  }
}
