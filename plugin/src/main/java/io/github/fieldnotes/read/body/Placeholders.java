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
 * Open places as marks in HTML that is being parsed: a number between two noncharacters, which no
 * note's text holds. A note that leaves a quote open can draw a mark to where it was not meant to
 * be, and what is filled in there would end an attribute: so each kind of open place has places of
 * its own, and goes elsewhere.
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

  /** A mark in a text; offsets are 0-based, {@code end} exclusive. */
  record Found(Piece piece, int start, int end) {}

  /** A new mark. */
  String mark(Piece piece) {
    pieces.add(piece);
    return "" + OPEN + (pieces.size() - 1) + CLOSE;
  }

  /** A character reference is the one way in which a note could write a mark. */
  static String withoutForged(String html) {
    return FORGED.matcher(html).replaceAll("\uFFFD");
  }

  static boolean isIn(String text) {
    return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
  }

  /** The text without marks. */
  static String without(String text) {
    return STRAY.matcher(text).replaceAll("").replace("" + OPEN, "").replace("" + CLOSE, "");
  }

  /** The piece whose mark is the whole text. */
  Optional<Piece> only(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.matches() ? Optional.of(piece(mark)) : Optional.empty();
  }

  /** All marks in a text, in order. */
  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      all.add(new Found(piece(mark), mark.start(), mark.end()));
    }
    return all;
  }

  /** Removes marks from where they do not belong. */
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
        .allMatch(f -> f.piece() instanceof Markup.Label || f.piece() instanceof Markup.Word);
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
