package io.github.fieldnotes.read.wiki;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text between double brackets: {@code folder/Note#Part|text}.
 *
 * @param name the note or file as written; empty for the note itself
 * @param part what follows the name, beginning with {@code #}: {@code #Part#Sub} or {@code #^id};
 *     empty for the whole note
 * @param alias the text behind the first bar; empty if there is none
 */
public record WikiText(String name, String part, String alias) {

  private static final Pattern SIZE =
      Pattern.compile("(?:.*\\|)?\\s*(\\d{1,4})(?:x(\\d{1,4}))?\\s*");
  private static final Pattern LINK = Pattern.compile("!?\\[\\[([^\\[\\]\\n]+)\\]\\]");

  /** Takes the text between the brackets apart. */
  public static WikiText of(String inner) {
    int bar = bar(inner);
    String target = bar < 0 ? inner : inner.substring(0, bar);
    String alias = bar < 0 ? "" : inner.substring(inner.indexOf('|') + 1).strip();
    int part = partStart(target);
    String behind = target.substring(part).strip();
    return new WikiText(
        target.substring(0, part).strip(),
        behind.startsWith("^") ? "#" + behind : behind.equals("#") ? "" : behind,
        alias);
  }

  /** The text of a value that contains links, as readers see it. */
  public static String plain(String value) {
    return value.contains("[[") ? LINK.matcher(value).replaceAll(WikiText::shown) : value;
  }

  private static String shown(MatchResult link) {
    return Matcher.quoteReplacement(of(link.group(1)).shown());
  }

  /** The links in a value, in order. */
  public static Stream<WikiText> in(String value) {
    return value.contains("[[")
        ? LINK.matcher(value).results().map(found -> of(found.group(1)))
        : Stream.empty();
  }

  /**
   * The offset of the bar before the alias; in a table it is escaped, and the backslash belongs to
   * it. Negative if there is none.
   */
  static int bar(CharSequence inner) {
    for (int i = 0; i < inner.length(); i++) {
      if (inner.charAt(i) == '|') {
        return i > 0 && inner.charAt(i - 1) == '\\' ? i - 1 : i;
      }
    }
    return -1;
  }

  /** The offset at which the part of a note begins, or the length of the text. */
  static int partStart(CharSequence target) {
    int at = 0;
    while (at < target.length() && target.charAt(at) != '#' && target.charAt(at) != '^') {
      at++;
    }
    return at;
  }

  /** The text that readers see: the alias, or {@code Note > Part}. */
  public String shown() {
    return alias.isEmpty()
        ? Stream.concat(Stream.of(name), Arrays.stream(part.split("#")))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" > "))
        : alias;
  }

  /** What the link leads to, as written. */
  public String target() {
    return name + part;
  }

  /**
   * The width and height in pixels that an embedded picture is given, the height if there is one.
   */
  public Optional<int[]> size() {
    Matcher size = SIZE.matcher(alias);
    if (!size.matches()) {
      return Optional.empty();
    }
    int width = Integer.parseInt(size.group(1));
    return Optional.of(
        size.group(2) == null
            ? new int[] {width}
            : new int[] {width, Integer.parseInt(size.group(2))});
  }
}
