package io.github.fieldnotes.read.syntax;

import io.github.fieldnotes.read.html.HtmlAllowList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes in braces: {@code {.talk #part speaker="First Last"}} or kramdown's {@code {: .talk
 * }}. Anything else in braces is text.
 *
 * @param classes in order
 * @param values the other attributes, including {@code id}; names are in lower case
 */
public record AttributeList(List<String> classes, Map<String, String> values) {

  /** No attributes. */
  public static final AttributeList NONE = new AttributeList(List.of(), Map.of());

  private static final Pattern BRACES = Pattern.compile("\\{:?\\s*([^{}\\n]*?)\\s*\\}");
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:\\.([\\p{L}_][\\p{L}\\p{N}_-]*)|#([\\p{L}_][\\p{L}\\p{N}_:.-]*)"
              + "|([A-Za-z][\\w-]*)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)))(?=\\s|$)");

  /** These attributes with another class added first; an empty name adds none. */
  public AttributeList withClass(String name) {
    if (name.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(classes);
    return new AttributeList(all, values);
  }

  /** These attributes with the given classes instead. */
  public AttributeList with(List<String> names) {
    return new AttributeList(names, values);
  }

  /** These attributes without classes and id. */
  public AttributeList withoutNames() {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.remove("id");
    return new AttributeList(List.of(), others);
  }

  /** An attribute list in a text; offsets are 0-based, {@code end} is exclusive. */
  public record Found(AttributeList attributes, int start, int end) {}

  /** The list that begins at {@code start}, if any; {@code colon} requires kramdown's form. */
  public static Optional<Found> at(CharSequence text, int start, boolean colon) {
    Matcher braces = BRACES.matcher(text).region(start, text.length());
    if (!braces.lookingAt() || (colon && text.charAt(start + 1) != ':')) {
      return Optional.empty();
    }
    return parse(braces.group(1)).map(list -> new Found(list, braces.start(), braces.end()));
  }

  /** The list at the end of {@code text}, if any. */
  public static Optional<Found> atEnd(CharSequence text) {
    String stripped = text.toString().stripTrailing();
    int start = stripped.lastIndexOf('{');
    return start < 0
        ? Optional.empty()
        : at(stripped, start, false).filter(found -> found.end() == stripped.length());
  }

  private static Optional<AttributeList> parse(String content) {
    List<String> classes = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    Matcher token = TOKEN.matcher(content);
    int end = 0;
    while (end < content.length() && token.region(end, content.length()).lookingAt()) {
      if (token.group(1) != null) {
        classes.add(token.group(1));
      } else if (token.group(2) != null) {
        if (!HtmlAllowList.isOwn(token.group(2))) {
          values.put("id", token.group(2));
        }
      } else {
        values.put(token.group(3).toLowerCase(java.util.Locale.ROOT), value(token));
      }
      end = token.end();
    }
    boolean complete = end == content.length() && end > 0;
    return complete ? Optional.of(new AttributeList(classes, values)) : Optional.empty();
  }

  private static String value(Matcher token) {
    for (int group = 4; group < 6; group++) {
      if (token.group(group) != null) {
        return token.group(group);
      }
    }
    return token.group(6);
  }
}
