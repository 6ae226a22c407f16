package io.github.fieldnotes.read.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the info string of a fenced block says (CommonMark 4.5), in the forms of several programs:
 *
 * <pre>
 * java                            language
 * java title="Tide.java"          title: Docusaurus, MkDocs; also filename=, file=
 * java:Tide.java                  title: Qiita, Zenn
 * java {2,4-6}                    lines to mark: Docusaurus, Gatsby, VitePress
 * java hl_lines="2 4-6"           lines to mark: MkDocs
 * java linenums="1"               line numbers, from 1 on: MkDocs
 * java showLineNumbers            line numbers: Docusaurus
 * java {linenos=true,hl_lines=[2,"4-6"],linenostart=7}   Hugo
 * {.java .numberLines startFrom="7"}                      Pandoc
 * {r} or rust,ignore              language: R Markdown, rustdoc
 * </pre>
 *
 * <p>Whatever else it says is passed over.
 *
 * @param word for the language as written; empty if there is none
 * @param marked the lines to mark
 * @param firstNumber the number of the first line; empty if lines are not numbered
 */
public record CodeInfo(
    String word, Optional<String> title, List<LineRange> marked, OptionalInt firstNumber) {

  /** No info string. */
  public static final CodeInfo NONE =
      new CodeInfo("", Optional.empty(), List.of(), OptionalInt.empty());

  /**
   * Lines, 1-based.
   *
   * @param last inclusive
   */
  public record LineRange(int first, int last) {}

  private static final Pattern WORD = Pattern.compile("[^\\s,{}]*");
  private static final Pattern RANGES = Pattern.compile("[\\d,\\s\"'-]*\\d[\\d,\\s\"'-]*");
  private static final Pattern RANGE = Pattern.compile("\\b(\\d{1,6})(?:\\s*-\\s*(\\d{1,6}))?\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /** A key with a value, a word, or lines in braces. */
  private static final Pattern PART =
      Pattern.compile(
          "([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|\\[([^\\]]*)]|\\{([^}]*)}|([^\\s,}]+))"
              + "|\\{([^}]*)}?"
              + "|([^\\s,{}]+)");

  private static final int VALUES = 2;
  private static final int LAST_VALUE = 6;
  private static final int BRACES = 7;

  private static final Set<String> TITLES = Set.of("title", "filename", "file");
  private static final Set<String> MARKS = Set.of("hl_lines", "hl-lines", "highlight", "mark");
  private static final Set<String> NUMBERED =
      Set.of("linenums", "linenos", "showlinenumbers", "numberlines", "line-numbers");
  private static final Set<String> STARTS = Set.of("startfrom", "linenostart", "start");
  private static final Set<String> OFF = Set.of("false", "0", "no", "off", "none");

  /** Reads an info string that has no escapes and no blanks around it. */
  public static CodeInfo of(String info) {
    if (info.isEmpty()) {
      return NONE;
    }
    boolean braces = info.startsWith("{") && !RANGES.matcher(inBraces(info)).matches();
    String text = braces ? inBraces(info) : info;
    Matcher first = WORD.matcher(text.startsWith(".") ? text.substring(1) : text);
    first.lookingAt();
    String word = first.group();
    if (word.contains("=")) {
      return new Reader("").read(text);
    }
    int end = text.indexOf(word) + word.length();
    return new Reader(word).read(text.substring(end) + (braces ? behind(info) : ""));
  }

  private static String inBraces(String info) {
    int end = info.indexOf('}');
    return info.substring(1, end < 0 ? info.length() : end).strip();
  }

  private static String behind(String info) {
    int end = info.indexOf('}');
    return end < 0 ? "" : " " + info.substring(end + 1);
  }

  /** The language that the word means. */
  public CodeLanguage language() {
    return CodeLanguage.of(word);
  }

  /** Whether a line is marked; 1-based. */
  public boolean isMarked(int line) {
    return marked.stream().anyMatch(range -> range.first() <= line && line <= range.last());
  }

  private static List<LineRange> ranges(String text) {
    List<LineRange> ranges = new ArrayList<>();
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1));
      ranges.add(
          new LineRange(first, range.group(2) == null ? first : Integer.parseInt(range.group(2))));
    }
    return ranges;
  }

  /** Collects what is said behind the language. */
  private static final class Reader {

    private final String word;
    private Optional<String> title = Optional.empty();
    private final List<LineRange> marked = new ArrayList<>();
    private boolean numbered;
    private int start = 1;

    Reader(String word) {
      int colon = word.indexOf(':');
      boolean named = colon > 0 && colon < word.length() - 1;
      this.word = named ? word.substring(0, colon) : word;
      this.title = named ? Optional.of(word.substring(colon + 1)) : Optional.empty();
    }

    CodeInfo read(String text) {
      parts(text);
      return new CodeInfo(
          word, title, List.copyOf(marked), numbered ? OptionalInt.of(start) : OptionalInt.empty());
    }

    private void parts(String text) {
      Matcher part = PART.matcher(text);
      while (part.find()) {
        String braces = part.group(BRACES);
        if (braces != null && RANGES.matcher(braces).matches()) {
          marked.addAll(ranges(braces));
        } else if (braces != null) {
          // no braces are left in it
          parts(braces);
        } else if (part.group(1) == null) {
          flag(part.group().toLowerCase(Locale.ROOT));
        } else {
          value(part.group(1).toLowerCase(Locale.ROOT), value(part));
        }
      }
    }

    private static String value(Matcher part) {
      for (int group = VALUES; group <= LAST_VALUE; group++) {
        if (part.group(group) != null) {
          return part.group(group);
        }
      }
      return "";
    }

    private void flag(String flag) {
      numbered |= NUMBERED.contains(flag.startsWith(".") ? flag.substring(1) : flag);
    }

    private void value(String key, String value) {
      boolean isNumber = NUMBER.matcher(value).matches();
      if (TITLES.contains(key) && !value.isBlank()) {
        title = Optional.of(value.strip());
      } else if (MARKS.contains(key)) {
        marked.addAll(ranges(value));
      } else if (NUMBERED.contains(key)) {
        numbered = !OFF.contains(value.toLowerCase(Locale.ROOT));
        start = isNumber && numbered ? Integer.parseInt(value) : start;
      } else if (STARTS.contains(key) && isNumber) {
        numbered = true;
        start = Integer.parseInt(value);
      }
    }
  }
}
