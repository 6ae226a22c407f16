package io.github.fieldnotes.read.frontmatter;

import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.source.OmittedRanges;
import io.github.fieldnotes.read.source.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where front matter ends and the body begins, as Jekyll does. */
public final class FrontMatterSplitter {

  /**
   * The two parts of a note.
   *
   * @param yaml the lines between the two {@code ---}; empty if there is no front matter
   * @param yamlLine the 1-based line on which {@code yaml} begins
   * @param bodyStart the 0-based offset of the body in the note's text
   * @param below the range of front matter that follows the title, inside the body
   * @param problem why something that looks like front matter is not read as front matter
   */
  public record Parts(
      String yaml,
      int yamlLine,
      int bodyStart,
      Optional<OmittedRanges.Part> below,
      Optional<Problem> problem) {

    /** The parts of a note without front matter. */
    public static final Parts NONE = new Parts("", 1, 0, Optional.empty(), Optional.empty());

    /** Returns these parts if the front matter precedes the body, otherwise {@link #NONE}. */
    public Parts aboveBody() {
      return bodyStart > 0 ? this : NONE;
    }
  }

  /** A line that front matter below a title may have; a block with any other line is text. */
  private static final Pattern ENTRY = Pattern.compile("[\\w-]+:(?:\\s.*)?|\\s+\\S.*|-\\s.*|#.*");

  private FrontMatterSplitter() {}

  /** Splits a note; front matter without a closing line belongs to the body. */
  public static Parts split(SourceText source) {
    String text = source.text();
    int first = endOfLine(text, 0);
    String opening = text.substring(0, first).stripTrailing();
    if (opening.equals("+++") && closing(text, first, "+++") >= 0) {
      int bodyStart = afterLine(text, endOfLine(text, closing(text, first, "+++")));
      return new Parts("", 1, bodyStart, Optional.empty(), Optional.of(Problem.TOML_FRONT_MATTER));
    }
    if (!opening.equals("---")) {
      return below(source).orElse(Parts.NONE);
    }
    int yamlStart = afterLine(text, first);
    int close = closing(text, first, "---", "...");
    if (close < 0) {
      return new Parts("", 1, 0, Optional.empty(), unclosed(text, yamlStart));
    }
    String yaml = text.substring(yamlStart, close);
    int bodyStart = afterLine(text, endOfLine(text, close));
    return new Parts(yaml, 2, bodyStart, Optional.empty(), Optional.empty());
  }

  /** Finds front matter that follows only blank lines, comments and the title. */
  private static Optional<Parts> below(SourceText source) {
    String text = source.text();
    boolean title = false;
    int at = 0;
    while (at < text.length()) {
      int end = endOfLine(text, at);
      String line = text.substring(at, end).stripTrailing();
      if (line.equals("---")) {
        return below(source, at);
      }
      if (line.startsWith("<!--")) {
        end = endOfLine(text, Math.max(end, text.indexOf("-->", at)));
      } else if (line.startsWith("# ") && !title) {
        title = true;
      } else if (!line.isEmpty()) {
        return Optional.empty();
      }
      at = afterLine(text, end);
    }
    return Optional.empty();
  }

  private static Optional<Parts> below(SourceText source, int opening) {
    String text = source.text();
    int yamlStart = afterLine(text, endOfLine(text, opening));
    int close = closing(text, endOfLine(text, opening), "---", "...");
    if (close <= yamlStart) {
      return Optional.empty();
    }
    String yaml = text.substring(yamlStart, close);
    boolean entries =
        Character.isLetter(yaml.charAt(0))
            && yaml.lines().allMatch(line -> ENTRY.matcher(line).matches());
    OmittedRanges.Part part =
        new OmittedRanges.Part(opening, afterLine(text, endOfLine(text, close)));
    return entries
        ? Optional.of(
            new Parts(yaml, source.line(yamlStart), 0, Optional.of(part), Optional.empty()))
        : Optional.empty();
  }

  /**
   * A lone {@code ---} is a thematic break; it is unclosed front matter only if a line {@code key:}
   * follows.
   */
  private static Optional<Problem> unclosed(String text, int yamlStart) {
    String second = text.substring(yamlStart, endOfLine(text, yamlStart));
    return second.matches("[\\w-]+:(\\s.*)?")
        ? Optional.of(Problem.UNCLOSED_FRONT_MATTER)
        : Optional.empty();
  }

  private static int closing(String text, int from, String... fences) {
    int start = afterLine(text, from);
    while (start < text.length()) {
      int end = endOfLine(text, start);
      String line = text.substring(start, end).stripTrailing();
      for (String fence : fences) {
        if (line.equals(fence)) {
          return start;
        }
      }
      start = afterLine(text, end);
    }
    return -1;
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterLine(String text, int endOfLine) {
    if (text.startsWith("\r\n", endOfLine)) {
      return endOfLine + 2;
    }
    return Math.min(text.length(), endOfLine + 1);
  }
}
