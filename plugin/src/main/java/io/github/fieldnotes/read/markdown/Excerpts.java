package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the text that introduces a note. Headings, code and tables are not part of it. */
public final class Excerpts {

  private static final Pattern MORE =
      Pattern.compile("<!--\\s*more\\s*-->", Pattern.CASE_INSENSITIVE);

  private static final Pattern FIELD_LINE =
      Pattern.compile(
          "[⭐★🌟☆✩✰\uFE0F\\s]+|[*_]*(?:speakers?|presenters?|by|authors?|hosts?|event|venue|location|room|date|time|when"
              + "|status|deciders?|slides?|video|recording|link|rating|language|tags?|owners?|assignees?|due|deadline|done)[*_]*\\s*:.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HEAD_LINE =
      Pattern.compile(
          "(?i)[\\s>]*(?:(?:[-*+]\\s+)?[*_]*(?:\\p{L}[\\p{L} _-]{0,24}[*_]*\\s*:.*|(?:super|replace|obsolete|overrid|amend).*))?");

  private static final int LONGEST_KEY = 25;

  private Excerpts() {}

  /** The text before the marker {@code <!--more-->}, or else the first paragraph. */
  public static String of(Node document) {
    OptionalInt marker = marker(document);
    if (marker.isEmpty()) {
      return firstParagraph(document);
    }
    StringBuilder text = new StringBuilder();
    collect(document, marker.getAsInt(), text);
    return text.toString();
  }

  /**
   * The first paragraph of a block, which may be the block itself; empty if there is none. Lines
   * such as {@code Speaker: First Last} describe the text and are not part of it.
   */
  public static String firstParagraph(Node block) {
    if (block instanceof Paragraph) {
      return isOfFields(block.getChars()) || !saysAnything(block) ? "" : InlineText.shown(block);
    }
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      String text = firstParagraph(node);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** Whether a paragraph has words beside the alternative texts of pictures. */
  private static boolean saysAnything(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean isPicture = node instanceof Image || node instanceof ImageRef;
      boolean isLeaf = !node.hasChildren() && !(node instanceof HtmlInline);
      if (!isPicture && (isLeaf ? !node.getChars().isBlank() : saysAnything(node))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfFields(BasedSequence text) {
    boolean canBe = text.isEmpty() || !Character.isLetter(text.charAt(0));
    for (int i = 0; i < Math.min(text.length(), LONGEST_KEY) && !canBe; i++) {
      canBe = text.charAt(i) == ':';
    }
    return canBe && text.toString().lines().allMatch(line -> FIELD_LINE.matcher(line).matches());
  }

  /** The first paragraph of a decision record after its head and status. */
  public static String ofRecord(Node document, Optional<Heading> status) {
    boolean skipped = false;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        skipped = node == status.orElse(null);
      } else if (!skipped && !isHead(node)) {
        String text = firstParagraph(node);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  /** Whether a block consists of lines {@code Key: value}. */
  private static boolean isHead(Node block) {
    return (block instanceof Paragraph
            || block instanceof BulletList
            || block instanceof BlockQuote)
        && block.getChars().toString().lines().allMatch(line -> HEAD_LINE.matcher(line).matches());
  }

  private static OptionalInt marker(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlBlockBase || node instanceof HtmlInlineComment) {
        Matcher more = MORE.matcher(node.getChars());
        if (more.find()) {
          return OptionalInt.of(node.getStartOffset() + more.start());
        }
      }
      OptionalInt within = marker(node);
      if (within.isPresent()) {
        return within;
      }
    }
    return OptionalInt.empty();
  }

  private static void collect(Node parent, int before, StringBuilder text) {
    for (Node node = parent.getFirstChild();
        node != null && node.getStartOffset() < before;
        node = node.getNext()) {
      if (node instanceof Paragraph) {
        String shown = InlineText.shownFrom(node.getFirstChild(), before);
        text.append(text.isEmpty() || shown.isEmpty() ? "" : " ").append(shown);
      } else {
        collect(node, before, text);
      }
    }
  }
}
