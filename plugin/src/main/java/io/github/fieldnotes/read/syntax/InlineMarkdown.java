package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.math.MathSpan;
import io.github.fieldnotes.read.wiki.WikiSyntax;
import io.github.fieldnotes.read.wiki.WikiTag;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Parses inline Markdown as specified by CommonMark 0.31.2, 6, and GFM 0.29, 6, where flexmark
 * differs. An instance parses one document and is not thread-safe.
 */
public final class InlineMarkdown extends BracketReader {

  private boolean addresses;
  private boolean mail;

  /** Whether no comment ends in the rest of the block. */
  private boolean openComment;

  /**
   * Called by flexmark for each document.
   *
   * @param wiki whether double brackets are links and words with a number sign are tags
   */
  public record Factory(boolean wiki) implements InlineParserFactory {

    @Override
    public InlineParser inlineParser(
        DataHolder options,
        BitSet special,
        BitSet delimiters,
        Map<Character, DelimiterProcessor> processors,
        LinkRefProcessorData references,
        List<InlineParserExtensionFactory> extensions) {
      return new InlineMarkdown(
          new InlineSetup(
              options, all(special), delimiters, processors, references, extensions, wiki));
    }

    /** Adds the characters that may indicate a bare address, a formula or a tag. */
    private BitSet all(BitSet special) {
      BitSet all = (BitSet) special.clone();
      BareUrls.SIGNS.chars().forEach(all::set);
      all.set('$');
      if (wiki) {
        all.set('#');
      }
      return all;
    }
  }

  private InlineMarkdown(InlineSetup setup) {
    super(setup);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    addresses = false;
    mail = false;
    openComment = false;
    super.parse(TaskBoxes.take(content, block), block);
    if (mail) {
      BareUrls.linkMail(block);
    }
  }

  @Override
  protected boolean parseInline(boolean customOnly) {
    char c = peek();
    if (c == '@') {
      mail = true;
    } else if (c == '$' && !customOnly && parseFormula()) {
      return true;
    } else if ((c == ':' || c == '.') && !customOnly && parseBareAddress()) {
      return true;
    } else if (c == '#' && isWiki() && !customOnly && parseTag()) {
      return true;
    }
    return super.parseInline(customOnly);
  }

  private boolean parseFormula() {
    MathSpan formula = MathSpan.at(input, index);
    if (formula == null) {
      return false;
    }
    appendNode(formula);
    index += formula.getChars().length();
    return true;
  }

  /** Reads a tag, or a comment up to its first end: CommonMark 0.31.2, 6.6. */
  @Override
  public boolean parseHtmlInline() {
    int end = input.matchChars("<!--", index) ? commentEnd() : -1;
    if (end < 0) {
      return super.parseHtmlInline();
    }
    appendNode(new HtmlInlineComment(input.subSequence(index, end)));
    index = end;
    return true;
  }

  private int commentEnd() {
    if (input.matchChars("<!-->", index)) {
      return index + 5;
    }
    if (input.matchChars("<!--->", index)) {
      return index + 6;
    }
    if (openComment) {
      return -1;
    }
    int end = input.indexOf("-->", index + 4);
    openComment = end < 0;
    return end < 0 ? -1 : end + 3;
  }

  @Override
  void madeLink(Node link) {
    if (addresses) {
      BareUrls.unlink(link);
    }
  }

  private boolean parseTag() {
    WikiTag tag = WikiSyntax.tag(input, index);
    if (tag == null) {
      return false;
    }
    appendNode(tag);
    index += tag.getTextLength();
    return true;
  }

  private boolean parseBareAddress() {
    int start = BareUrls.start(input, index);
    int end = start < 0 ? -1 : BareUrls.end(input, start, index, getLastBracket() != null);
    if (end < 0 || !takeBack(index - start)) {
      return false;
    }
    BasedSequence url = input.subSequence(start, end);
    appendNode(new AutoLink(url.subSequence(0, 0), url, url.subSequence(url.length())));
    index = end;
    addresses = true;
    return true;
  }

  /**
   * Removes letters that have already been read from the end of the text; false if they are not
   * there.
   */
  private boolean takeBack(int count) {
    List<BasedSequence> text = getCurrentText();
    BasedSequence last = text.isEmpty() ? BasedSequence.EMPTY : text.get(text.size() - 1);
    if (last.length() < count) {
      return false;
    }
    text.remove(text.size() - 1);
    if (last.length() > count) {
      text.add(last.subSequence(0, last.length() - count));
    }
    if (text.isEmpty()) {
      currentText = null;
    }
    return true;
  }

  /**
   * Reads a run of delimiters as CommonMark 0.31.2, 6.2, where Unicode symbols count as punctuation
   * too.
   */
  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char sign) {
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == sign) {
      end++;
    }
    if (end - start < processor.getMinLength()) {
      return false;
    }
    DelimiterFlanks flanks = DelimiterFlanks.of(input, start, end);
    boolean opens = sign == processor.getOpeningCharacter() && flanks.open(processor);
    boolean closes = sign == processor.getClosingCharacter() && flanks.close(processor);
    if (!opens && !closes && processor.skipNonOpenerCloser()) {
      return false;
    }
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    Delimiter run = new Delimiter(input, node, sign, opens, closes, lastDelimiter, start);
    run.setNumDelims(end - start);
    if (lastDelimiter != null) {
      lastDelimiter.setNext(run);
    }
    lastDelimiter = run;
    return true;
  }
}
