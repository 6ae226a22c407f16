package io.github.fieldnotes.read.body;

import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Markup.Piece;
import io.github.fieldnotes.read.html.HtmlAllowList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Represents the placeholders of a body by markers in HTML that is being parsed. A marker is a
 * number between two noncharacters, which no note's text contains. A note with an unclosed quote
 * can draw a marker into a position for which it was not meant, where the inserted text could end
 * an attribute. Therefore each kind of placeholder is allowed only in certain positions and is
 * removed from all others.
 */
final class Placeholders {

  private static final char OPEN = '\uFDD0';
  private static final char CLOSE = '\uFDD1';
  private static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);
  private static final Pattern STRAY =
      Pattern.compile(" " + HtmlAllowList.BLOCK + "=\"" + MARK + "\"|" + MARK);
  private static final Pattern FORGED =
      Pattern.compile(
          "[" + OPEN + CLOSE + "]|&#(?:x0*fdd[01]|0*6497[67]);?", Pattern.CASE_INSENSITIVE);

  private final List<Piece> pieces = new ArrayList<>();

  /** A marker in a text; offsets are 0-based, {@code end} is exclusive. */
  record Found(Piece piece, int start, int end) {}

  /** Creates a marker. */
  String mark(Piece piece) {
    pieces.add(piece);
    return "" + OPEN + (pieces.size() - 1) + CLOSE;
  }

  /**
   * Removes character references with which a note could forge a marker, the only way to write one.
   */
  static String withoutForged(String html) {
    return FORGED.matcher(html).replaceAll("\uFFFD");
  }

  static boolean isIn(String text) {
    return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
  }

  /** The text without markers. */
  static String without(String text) {
    return STRAY.matcher(text).replaceAll("").replace("" + OPEN, "").replace("" + CLOSE, "");
  }

  /** The piece whose marker is the whole text. */
  Optional<Piece> only(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.matches() ? Optional.of(piece(mark)) : Optional.empty();
  }

  /** All markers in a text, in order. */
  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      all.add(new Found(piece(mark), mark.start(), mark.end()));
    }
    return all;
  }

  /** Removes markers from positions where they are not allowed. */
  void removeStray(Element body) {
    List<Node> gone = new ArrayList<>();
    body.traverse((node, depth) -> removeStray(node, gone));
    gone.forEach(Node::remove);
  }

  private void removeStray(Node node, List<Node> gone) {
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      if (isIn(whole) && !isText(whole)) {
        text.text(without(whole));
      }
    } else if (node instanceof DataNode data) {
      data.setWholeData(without(data.getWholeData()));
    } else if (node instanceof Comment) {
      gone.add(node);
    } else if (node instanceof Element element) {
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        boolean forged =
            attribute.getKey().equals(HtmlAllowList.BLOCK) && !isIn(attribute.getValue());
        if (forged || isIn(attribute.getKey())) {
          element.removeAttr(attribute.getKey());
        } else if (isIn(attribute.getValue()) && !isAttribute(element, attribute)) {
          element.attr(attribute.getKey(), without(attribute.getValue()));
        }
      }
    }
  }

  private boolean isText(String text) {
    return in(text).stream()
        .allMatch(
            f ->
                f.piece() instanceof Markup.Label
                    || f.piece() instanceof Markup.Word
                    || f.piece() instanceof Markup.Embed
                    || f.piece() instanceof Markup.Drawing
                    || f.piece() instanceof Markup.Formula);
  }

  private boolean isAttribute(Element element, Attribute attribute) {
    Piece piece = only(attribute.getValue()).orElse(null);
    return switch (attribute.getKey()) {
      case "href", "src", "poster" -> piece instanceof Markup.Address;
      case "srcset" ->
          in(attribute.getValue()).stream().allMatch(f -> f.piece() instanceof Markup.Address);
      case "aria-label" -> piece instanceof Markup.Word;
      case HtmlAllowList.BLOCK -> piece instanceof Markup.Block;
      case "n" ->
          piece instanceof Markup.Begin && element.normalName().equals(HtmlAllowList.EXTENT);
      default -> false;
    };
  }

  private Piece piece(Matcher mark) {
    return pieces.get(Integer.parseInt(mark.group(1)));
  }
}
