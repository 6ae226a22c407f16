package io.github.fieldnotes.mojo.start;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds elements in the text of an XML file, and where others can be added. Only places come from
 * the parser, so that all characters of the file stay as they are.
 *
 * @param text of the file
 * @param root its outermost element
 */
record XmlPlace(String text, Element root) {

  /**
   * Parses a file.
   *
   * @return empty if the outermost element has another name
   */
  static Optional<XmlPlace> of(String text, String name) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    Element root = Jsoup.parse(text, "", parser).firstElementChild();
    return Optional.ofNullable(root)
        .filter(element -> local(element).equals(name))
        .map(element -> new XmlPlace(text, element));
  }

  /** The name of an element without a prefix. */
  static String local(Element element) {
    return element.tagName().replaceFirst("^.*:", "");
  }

  /** The prefix of the outermost element with its colon; mostly empty. */
  String prefix() {
    String name = root.tagName();
    return name.substring(0, name.indexOf(':') + 1);
  }

  /** The child of an element with a name. */
  static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(one -> local(one).equals(name)).findFirst();
  }

  /** The text of a child; empty without one. */
  static String value(Element parent, String name) {
    return child(parent, name).map(Element::text).map(String::strip).orElse("");
  }

  /** The line ending of the file. */
  String lineEnd() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The white space by which an element stands further in than the one around it. */
  String unit() {
    return root.children().stream()
        .map(this::indent)
        .flatMap(Optional::stream)
        .filter(indent -> !indent.isEmpty())
        .findFirst()
        .orElse("  ");
  }

  /** The white space before an element; empty if something else is on the line before it. */
  private Optional<String> indent(Element element) {
    return blankBefore(element.sourceRange().startPos());
  }

  private Optional<String> blankBefore(int at) {
    String before = text.substring(lineStart(at), at);
    return before.isBlank() ? Optional.of(before) : Optional.empty();
  }

  private int lineStart(int at) {
    return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  }

  /**
   * The text with elements added at the end of another one.
   *
   * @param lines with a tab for each level below the parent
   */
  String added(Element parent, List<String> lines) {
    String own = indent(parent).orElse(unit().repeat(parent.parents().size()));
    String inner =
        parent.children().isEmpty()
            ? own + unit()
            : indent(parent.children().last()).orElse(own + unit());
    int start = parent.sourceRange().startPos();
    int end = parent.sourceRange().endPos();
    if (text.charAt(end - 2) == '/') {
      String tag = text.substring(start, end - 2).stripTrailing();
      String filled =
          tag + ">" + lineEnd() + block(lines, inner) + own + "</" + parent.tagName() + ">";
      return text.substring(0, start) + filled + text.substring(end);
    }
    int close = parent.endSourceRange().startPos();
    if (blankBefore(close).isPresent()) {
      return inserted(lineStart(close), block(lines, inner));
    }
    return inserted(close, lineEnd() + block(lines, inner) + own);
  }

  /** The text with elements added before another one, and before the comments that belong to it. */
  String addedBefore(Element next, List<String> lines) {
    Node first = next;
    for (Node one = next.previousSibling(); isOf(one); one = one.previousSibling()) {
      if (one instanceof Comment) {
        first = one;
      }
    }
    int at = first.sourceRange().startPos();
    return blankBefore(at)
        .map(indent -> inserted(lineStart(at), block(lines, indent)))
        .orElseGet(() -> inserted(at, lineEnd() + block(lines, unit()) + unit()));
  }

  private static boolean isOf(Node node) {
    return node instanceof Comment
        || node instanceof TextNode blank
            && blank.isBlank()
            && blank.getWholeText().chars().filter(c -> c == '\n').count() < 2;
  }

  private String inserted(int at, String added) {
    return text.substring(0, at) + added + text.substring(at);
  }

  private String block(List<String> lines, String indent) {
    StringBuilder block = new StringBuilder();
    for (String line : lines) {
      int level = line.length() - line.stripLeading().length();
      String element = line.stripLeading().replaceAll("<(/?)(?=\\w)", "<$1" + prefix());
      block.append(indent).append(unit().repeat(level)).append(element).append(lineEnd());
    }
    return block.toString();
  }
}
