package io.github.fieldnotes.render.page;

import io.github.fieldnotes.diag.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page of the site asks for: {@code kind=talk tag="time zones" limit=5}, or with single
 * quotes.
 *
 * @param values by name; in lower case but for the limit
 * @param limit the most entries
 */
public record EmbeddedListQuery(Map<String, String> values, int limit) {

  private static final List<String> NAMES =
      List.of("kind", "tag", "category", "year", "state", "owner", "limit");
  private static final int DEFAULT_LIMIT = 10;
  private static final Pattern VALUE =
      Pattern.compile(
          "\\s*(?<name>[\\w-]+)\\s*=\\s*"
              + "(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s\"]+))\\s*");

  /**
   * Reads a query.
   *
   * @throws EmbeddedListException when it cannot be read, or asks by what there is not
   */
  public static EmbeddedListQuery parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher value = VALUE.matcher(text);
    int end = 0;
    while (value.find() && value.start() == end) {
      String name = value.group("name");
      if (!NAMES.contains(name)) {
        throw new EmbeddedListException(
            "a list cannot have \""
                + name
                + "\"; did you mean "
                + Nearest.to(name, NAMES, 1).get(0)
                + "? It can have "
                + String.join(", ", NAMES));
      }
      values.put(
          name,
          Stream.of("double", "single", "bare")
              .map(value::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow());
      end = value.end();
    }
    if (end < text.stripTrailing().length()) {
      throw new EmbeddedListException(
          "could not read \""
              + text.substring(end).strip()
              + "\"; write name=value, with double quotes around a value with spaces");
    }
    return new EmbeddedListQuery(values, limit(values.remove("limit")));
  }

  /** What is asked for by a name; empty for anything. */
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  private static int limit(String written) {
    if (written == null) {
      return DEFAULT_LIMIT;
    }
    if (!written.matches("[1-9]\\d{0,5}")) {
      throw new EmbeddedListException(
          "limit is \"" + written + "\"; it must be a number, at least 1");
    }
    return Integer.parseInt(written);
  }
}
