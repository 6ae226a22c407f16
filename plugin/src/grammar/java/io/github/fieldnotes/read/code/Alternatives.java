package io.github.fieldnotes.read.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes {@code (?:a(?:bs|nd)|if)} of {@code (?:abs|if|and)}. The matches are the same: of words that
 * begin with different characters at most one can match at a place, and those that begin with the
 * same one keep their order. java.util.regex tries all of a group in turn, and the groups of some
 * languages have 500 words.
 */
final class Alternatives {

  private static final String GROUP = "(?:";

  /** With fewer, trying them all costs as much. */
  private static final int FEWEST = 4;

  private final String source;
  private final boolean ignoresCase;

  private Alternatives(String source, boolean ignoresCase) {
    this.source = source;
    this.ignoresCase = ignoresCase;
  }

  /** Returns the source of a pattern of JavaScript with the same matches. */
  static String sorted(String source, boolean ignoresCase) {
    Alternatives whole = new Alternatives(source, ignoresCase);
    String sorted = whole.sorted(0, source.length());
    return whole.guard() + sorted;
  }

  private String sorted(int from, int to) {
    StringBuilder out = new StringBuilder();
    int i = from;
    while (i < to) {
      int end = end(i);
      if (source.startsWith(GROUP, i)) {
        int inner = i + GROUP.length();
        List<String> some = split(inner, end - 1);
        boolean sortable = some.size() >= FEWEST && some.stream().allMatch(this::beginsWithCharacter);
        out.append(GROUP).append(sortable ? joined(some) : sorted(inner, end - 1)).append(')');
      } else if (source.charAt(i) == '(') {
        out.append('(');
        end = i + 1;
      } else {
        out.append(source, i, end);
      }
      i = end;
    }
    return out.toString();
  }

  /**
   * What a pattern such as {@code \b(?:if|else)} can begin with, so that most places are left at the
   * first look.
   */
  private String guard() {
    String start = "\\b" + GROUP;
    if (!source.startsWith(start)) {
      return "";
    }
    int end = end(2);
    List<String> some = split(start.length(), end - 1);
    boolean optional = end < source.length() && "?*{".indexOf(source.charAt(end)) >= 0;
    if (optional || !some.stream().allMatch(this::beginsWithCharacter)) {
      return "";
    }
    TreeSet<Character> first = new TreeSet<>();
    some.forEach(one -> first.add(one.charAt(0)));
    StringBuilder guard = new StringBuilder("(?=[");
    first.forEach(guard::append);
    return guard.append("])").toString();
  }

  /** The end of the group, class, escape or character that begins somewhere. */
  private int end(int start) {
    char c = source.charAt(start);
    if (c == '\\') {
      return start + 2;
    }
    if (c != '[' && c != '(') {
      return start + 1;
    }
    int i = start + 1;
    while (source.charAt(i) != (c == '[' ? ']' : ')')) {
      i = c == '[' && source.charAt(i) != '\\' ? i + 1 : end(i);
    }
    return i + 1;
  }

  private List<String> split(int from, int to) {
    List<String> some = new ArrayList<>();
    int begin = from;
    for (int i = from; i < to; i = end(i)) {
      if (source.charAt(i) == '|') {
        some.add(source.substring(begin, i));
        begin = i + 1;
      }
    }
    some.add(source.substring(begin, to));
    return some;
  }

  /** Whether an alternative begins with a letter, digit or underscore that occurs exactly once. */
  private boolean beginsWithCharacter(String one) {
    boolean word = !one.isEmpty() && one.substring(0, 1).matches("\\w");
    return word && (one.length() == 1 || "?*+{".indexOf(one.charAt(1)) < 0);
  }

  /** Alternatives that do not begin with a character stay between the others, where they are. */
  private String joined(List<String> some) {
    List<String> parts = new ArrayList<>();
    Map<String, List<String>> run = new LinkedHashMap<>();
    for (String one : some) {
      if (beginsWithCharacter(one)) {
        String first = one.substring(0, 1);
        run.computeIfAbsent(
                ignoresCase ? first.toLowerCase(Locale.ROOT) : first, any -> new ArrayList<>())
            .add(one);
      } else {
        add(run, parts);
        parts.add(one);
      }
    }
    add(run, parts);
    return String.join("|", parts);
  }

  private void add(Map<String, List<String>> run, List<String> parts) {
    run.forEach(
        (first, some) -> {
          List<String> rests = some.stream().map(one -> one.substring(1)).toList();
          parts.add(some.size() == 1 ? some.get(0) : first + GROUP + joined(rests) + ")");
        });
    run.clear();
  }
}
