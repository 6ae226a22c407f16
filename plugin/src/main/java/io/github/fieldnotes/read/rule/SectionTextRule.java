package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.note.SourcePeek;
import io.github.fieldnotes.read.source.Words;
import io.github.fieldnotes.read.word.Fillers;
import io.github.fieldnotes.read.word.ListPurpose;
import io.github.fieldnotes.read.word.SectionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph or a lower heading below a heading such as <em>Open questions</em>, <em>Risks</em> or
 * <em>Useful links</em>. In a paragraph with several links each link is a resource.
 */
final class SectionTextRule implements AnnotationRule {

  private static final int MOST_WORDS_BESIDE_LINKS = 30;
  private static final int MOST_WORDS_A_LINK = 12;
  private static final int LONGEST_HEADING = 160;
  private static final int FIRST_LINES = 600;

  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)(?:what|which|who|whom|whose|when|where|why|how|whether|should|shall|could|can|do|does"
              + "|did|is|are|will|would)\\b.*|.*\\b(?:whether|unclear|unknown|not (?:yet )?(?:clear"
              + "|decided|known|sure)|undecided|tbd|to be (?:decided|determined|clarified))\\b.*");
  private static final Pattern ANSWERS =
      Pattern.compile("(?i)(?:a|answer|answered|ans)\\s*[:\\uFF1A].*");
  private static final Pattern INTRODUCES =
      Pattern.compile("(?i)(?:this section|the following|below|these are|here are|see)\\b.*");

  /** {@code Mitigation: …}: a line that says something of the text above it. */
  private static final Pattern KEY =
      Pattern.compile("\\p{Lu}\\p{L}{0,20}(?: \\p{L}{1,20})?[:\\uFF1A]\\s.*");

  private static final Pattern OF_ITEM =
      Pattern.compile(
          "(?i)[\\s*_+-]{0,8}(?:(decision|action|risk|question)|rationale|reason|reasoning|impact|mitigation|likelihood|probability"
              + "|severity|priority|owner|assignee|assigned to|due|due date|deadline|status"
              + "|effective date|decided by|alternatives?|consequences?|description|details"
              + "|author|link|url|date)[*_]{0,3}\\s?[:\\uFF1A]");

  private static final Pattern BETWEEN =
      Pattern.compile("[^\\p{L}\\p{N}]*+(?:(?:and|or|und|et)\\s[^\\p{L}\\p{N}]*+)?");

  /** The name of a link, which ends with a sign, or its number. */
  private static final Pattern NAME =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*+(?:[\\p{L}\\p{N}][^\\n]{0,80}[:\\uFF1A\\u2013\\u2014.)\\]-][*_]{0,3}\\s*)?");

  private static final Pattern LINK_LINE =
      Pattern.compile("(?i)\\n[>*_ -]{0,8}(?:link|url|website|source)[*_]{0,3}\\s?[:\\uFF1A]");

  @Override
  public RuleName name() {
    return RuleName.SECTION_WORD;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    ListPurpose purpose = context.purpose();
    if (purpose.kind().isEmpty()) {
      return Optional.empty();
    }
    boolean item = block instanceof Heading && isAboveFields(block, context.note());
    if (!purpose.texts() && !item) {
      return Optional.empty();
    }
    boolean isOne;
    if (block instanceof Heading heading) {
      isOne = item || heading(heading, context);
    } else if (block instanceof Paragraph) {
      isOne = paragraph(block, context);
    } else {
      isOne = !(block instanceof Block);
    }
    boolean section = block instanceof Heading && !purpose.kind().get().is(BuiltInKind.ACTION);
    Scope scope = section ? Scope.SECTION : Scope.BLOCK;
    return isOne
        ? Optional.of(new Mark(purpose.kind().orElseThrow(), purpose.words(), scope, List.of(), ""))
        : Optional.empty();
  }

  /**
   * Whether lines such as {@code Rationale: …} stand right below a heading in a section of several,
   * which say something of it and are no items.
   */
  static boolean hasFieldsBelow(Node heading, ParsedNote note) {
    String line = firstItem(heading, note);
    return line.indexOf(':') > 0 && OF_ITEM.matcher(line).lookingAt();
  }

  /** As {@link #hasFieldsBelow}, unless the first line is labelled as what the heading would be. */
  private static boolean isAboveFields(Node heading, ParsedNote note) {
    Matcher line = OF_ITEM.matcher(firstItem(heading, note));
    return line.lookingAt() && line.group(1) == null;
  }

  private static String firstItem(Node heading, ParsedNote note) {
    Node next = heading.getNext();
    Node item = next instanceof ListBlock ? next.getFirstChild() : null;
    return item == null ? "" : SourcePeek.firstLine(item, note);
  }

  /** A heading that groups the items of a list is none. */
  private boolean heading(Heading heading, BlockContext context) {
    String text = InlineText.shown(heading);
    if (text.length() > LONGEST_HEADING || Fillers.isFiller(text)) {
      return false;
    }
    Node next = heading.getNext();
    ListPurpose purpose = context.purpose();
    if (isOfLinks(purpose)) {
      return !links(heading, context.note()).isEmpty() || hasLinkBelow(heading, context.note());
    }
    boolean asks = isQuestion(purpose) && endsWithQuestionMark(text);
    return asks || (next instanceof Paragraph && !SectionWords.endsWithColon(text));
  }

  /** Whether a line {@code Link: …} stands in the first lines below a heading. */
  private static boolean hasLinkBelow(Heading heading, ParsedNote note) {
    String source = note.source().text();
    int start = Math.min(heading.getEndOffset(), source.length());
    String below = source.substring(start, Math.min(source.length(), start + FIRST_LINES));
    int next = below.indexOf("\n#");
    return LINK_LINE.matcher(next < 0 ? below : below.substring(0, next)).find();
  }

  private boolean paragraph(Node paragraph, BlockContext context) {
    String text = InlineText.shown(paragraph);
    ListPurpose purpose = context.purpose();
    boolean leads = SectionWords.endsWithColon(text) || ANSWERS.matcher(text).matches();
    if (leads) {
      return false;
    }
    if (Fillers.isFiller(text)) {
      context.miss(name(), Reason.PLACEHOLDER);
      return false;
    }
    if (isOfLinks(purpose)) {
      return resource(paragraph, text, context);
    }
    boolean asked = text.contains("?") || text.contains("\uFF1F");
    if (isQuestion(purpose)) {
      boolean question = asked || ASKS.matcher(text).matches();
      if (!question) {
        context.miss(name(), Reason.NO_QUESTION);
      }
      return question;
    }
    boolean other = INTRODUCES.matcher(text).matches() || KEY.matcher(text).matches();
    return !other && !(paragraph.getNext() instanceof ListBlock);
  }

  private boolean resource(Node paragraph, String text, BlockContext context) {
    if (context.record() && SectionWordRule.isRelation(text)) {
      return false;
    }
    if (paragraph.getFirstChild() instanceof HtmlInline) {
      // an anchor or a badge: the head of a part, not a text about a link
      return false;
    }
    List<Node> links = links(paragraph, context.note());
    if (links.isEmpty()) {
      context.miss(name(), Reason.NO_LINK);
    }
    return !links.isEmpty()
        && !isRun(links, context.note())
        && wordsBeside(text, links) <= MOST_WORDS_BESIDE_LINKS;
  }

  /** Whether a purpose is that of links. */
  static boolean isOfLinks(ListPurpose purpose) {
    return purpose.texts() && purpose.kind().filter(k -> k.is(BuiltInKind.RESOURCE)).isPresent();
  }

  private static boolean isQuestion(ListPurpose purpose) {
    return purpose.kind().filter(k -> k.is(BuiltInKind.QUESTION)).isPresent();
  }

  /** The links of a paragraph that is a run of them; empty if it is prose. */
  static List<Node> run(Node paragraph, ParsedNote note) {
    List<Node> links = links(paragraph, note);
    return isRun(links, note) ? links : List.of();
  }

  /**
   * Whether only signs stand between links on one line, and only the name of a link before the
   * first on a line.
   */
  private static boolean isRun(List<Node> links, ParsedNote note) {
    String source = note.source().text();
    for (int i = 1; i < links.size(); i++) {
      int start = links.get(i - 1).getEndOffset();
      int end = links.get(i).getStartOffset();
      String between = start < end ? source.substring(start, end) : "";
      int line = between.lastIndexOf('\n');
      boolean apart =
          line < 0
              ? BETWEEN.matcher(between).matches()
              : Words.count(between) <= MOST_WORDS_A_LINK
                  && NAME.matcher(between.substring(line)).matches();
      if (!apart) {
        return false;
      }
    }
    return links.size() > 1;
  }

  private static List<Node> links(Node block, ParsedNote note) {
    List<Node> links = new ArrayList<>();
    if (SourcePeek.sees(":/[<@", Integer.MAX_VALUE, block, note)) {
      addLinks(block, note, links);
    }
    return links;
  }

  private static void addLinks(Node parent, ParsedNote note, List<Node> links) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean link =
          node instanceof Link || node instanceof LinkRef || node instanceof DelimitedLinkNode;
      if (!link) {
        addLinks(node, note, links);
      } else if (note.target(node) != null && !isInPage(node) && !Line.shown(node).isBlank()) {
        links.add(node);
      }
    }
  }

  /** A link to a part of the same page leads to no resource. */
  private static boolean isInPage(Node link) {
    return link instanceof Link inline && inline.getUrl().startsWith("#");
  }

  private static int wordsBeside(String text, List<Node> links) {
    int inLinks = links.stream().mapToInt(link -> Words.count(Line.shown(link))).sum();
    return Words.count(text) - inLinks;
  }

  private static boolean endsWithQuestionMark(String text) {
    return text.endsWith("?") || text.endsWith("\uFF1F");
  }
}
