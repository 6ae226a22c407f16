package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Looks at the source of a block before its text is collected, which costs more. What it does not
 * see is not there; what it sees may still be nothing.
 */
public final class SourcePeek {

  /** The most characters of a label with its colon. */
  private static final int KEY = 24;

  private SourcePeek() {}

  /**
   * Whether one of some signs stands among the first characters of a block.
   *
   * @param signs characters other than Latin letters and spaces
   */
  public static boolean sees(String signs, int among, Node block, ParsedNote note) {
    String source = note.source().text();
    int start = block.getStartOffset();
    int end = start + Math.min(block.getEndOffset() - start, among);
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      boolean sign = c != ' ' && (c < 'a' || c > 'z');
      if (sign && signs.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line of a block but the first may begin with something that stands out. */
  public static boolean seesMarkedLine(Node block, ParsedNote note) {
    String source = note.source().text();
    int end = block.getEndOffset();
    int line = source.indexOf('\n', block.getStartOffset());
    while (line >= 0 && line < end) {
      int at = line + 1;
      while (at < end && " \t>".indexOf(source.charAt(at)) >= 0) {
        at++;
      }
      if (at + 1 < end
          && (standsOut(source.charAt(at), source.charAt(at + 1)) || isKey(source, at, end))) {
        return true;
      }
      line = source.indexOf('\n', line + 1);
    }
    return false;
  }

  /** Whether a line begins with a capital and has a colon or a dash near its beginning. */
  private static boolean isKey(String source, int start, int end) {
    int last = Character.isUpperCase(source.charAt(start)) ? Math.min(end, start + KEY) : start;
    for (int i = start + 1; i < last && source.charAt(i) != '\n'; i++) {
      char c = source.charAt(i);
      if (c == ':' || c == '\uFF1A' || (" –—-".indexOf(c) > 0 && source.charAt(i - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsOut(char first, char second) {
    boolean doubled = first == second && (first == '*' || first == '_');
    return first == '['
        || first == '<'
        || (first == '\\' && second == '[')
        || doubled
        || (Character.isUpperCase(first) && Character.isUpperCase(second));
  }

  /** The text of a heading as written. */
  public static String textOf(Heading heading, ParsedNote note) {
    BasedSequence text = heading.getText();
    return note.source().text().substring(text.getStartOffset(), text.getEndOffset());
  }

  /** The first line of a block as written. */
  public static String firstLine(Node block, ParsedNote note) {
    String source = note.source().text();
    int end = source.indexOf('\n', block.getStartOffset());
    int last = end < 0 ? block.getEndOffset() : Math.min(end, block.getEndOffset());
    return source.substring(block.getStartOffset(), Math.max(block.getStartOffset(), last));
  }

  /** The last line of a block as written. */
  public static String lastLine(Node block, ParsedNote note) {
    String source = note.source().text();
    int end = block.getEndOffset();
    while (end > block.getStartOffset() && Character.isWhitespace(source.charAt(end - 1))) {
      end--;
    }
    int start = Math.max(block.getStartOffset(), source.lastIndexOf('\n', end - 1) + 1);
    return source.substring(Math.min(start, end), end);
  }
}
