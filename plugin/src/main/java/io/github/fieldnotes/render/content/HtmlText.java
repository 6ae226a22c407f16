package io.github.fieldnotes.render.content;

import java.util.Locale;
import java.util.Set;

/**
 * Extracts the visible text of HTML element by element, in linear time. The HTML is that of a
 * note's body, so attribute values are in double quotes. Not thread-safe.
 */
public final class HtmlText {

  /**
   * Elements that do not end a word: {@code un<em>real</em>}. All others do, including {@code sup},
   * which is usually the number of a footnote.
   */
  private static final Set<String> INSIDE_WORDS =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "span", "strong", "sub", "u", "var", "wbr");

  private static final int LONGEST_REFERENCE = 10;

  private final String html;
  private int at;
  private int reference = -1;

  public HtmlText(String html) {
    this.html = html;
  }

  /**
   * Adds the text up to the next element that has an id.
   *
   * @return that id, still with character references; empty at the end
   */
  public String readTo(StringBuilder text) {
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? -1 : tagEnd(tag);
      if (end < 0) {
        text(html.length(), text);
        break;
      }
      text(tag, text);
      at = end;
      if (!INSIDE_WORDS.contains(name(tag, end))) {
        text.append(' ');
      }
      String id = id(html.substring(tag, end));
      if (!id.isEmpty()) {
        return id;
      }
    }
    return "";
  }

  /** The offset after the first {@code >} outside attribute values; negative if there is none. */
  private int tagEnd(int tag) {
    boolean quoted = false;
    for (int i = tag + 1; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '>' && !quoted) {
        return i + 1;
      }
    }
    return -1;
  }

  private String name(int tag, int end) {
    int from = html.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
    int to = from;
    while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
      to++;
    }
    return html.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /**
   * The id of a tag, found attribute by attribute because a value can contain text that looks like
   * an id: {@code title="a id="}.
   */
  private static String id(String tag) {
    int begin = tag.indexOf('"');
    while (begin >= 0) {
      int end = tag.indexOf('"', begin + 1);
      if (end >= 0 && tag.startsWith(" id=", begin - 4)) {
        return tag.substring(begin + 1, end);
      }
      begin = end < 0 ? -1 : tag.indexOf('"', end + 1);
    }
    return "";
  }

  private void text(int end, StringBuilder text) {
    while (at < end) {
      int and = nextReference();
      if (and >= end) {
        // in Java 17 a piece is copied at once, but a range of a text character by character
        text.append(html.substring(at, end));
        at = end;
      } else {
        text.append(html.substring(at, and));
        at = and + reference(and, end, text);
      }
    }
  }

  /**
   * The offset of the next {@code &}, remembered because most texts have none and searching to the
   * end is slow.
   */
  private int nextReference() {
    if (reference < at) {
      int next = html.indexOf('&', at);
      reference = next < 0 ? html.length() : next;
    }
    return reference;
  }

  /**
   * Adds the characters that a reference represents; an invalid reference is text. Returns its
   * length.
   */
  private int reference(int and, int end, StringBuilder text) {
    int semicolon = and + 1;
    int last = Math.min(end, and + LONGEST_REFERENCE);
    while (semicolon < last && html.charAt(semicolon) != ';') {
      semicolon++;
    }
    String name = semicolon < last ? html.substring(and + 1, semicolon) : "";
    int character = name.startsWith("#") ? number(name) : named(name);
    if (!Character.isValidCodePoint(character)) {
      text.append('&');
      return 1;
    }
    text.appendCodePoint(character);
    return semicolon + 1 - and;
  }

  private static int named(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "nbsp" -> ' ';
      default -> -1;
    };
  }

  private static int number(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      return Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
