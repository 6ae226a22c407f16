package io.github.fieldnotes.read.talk;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title that is not set off, with its speakers behind it: {@code Tides by the hour – Ana
 * Example}.
 *
 * @param title without quotes
 * @param speakers at least one
 */
public record PlainTitle(String title, List<String> speakers) {

  private static final int LONGEST = 300;
  private static final int MOST_SIGNS = 4;
  private static final Pattern BRACKET = Pattern.compile("\\)\\s*$");
  private static final Pattern SIGN =
      Pattern.compile(
          "\\s+(?:[–—|]|-{1,2}|(?=by\\s))\\s*|,\\s+(?=by\\s|with\\s)|\\s+\\((?=[^()]{1,160}\\)\\s*$)");

  /**
   * Quick check of a text as written: whether a sign before what can be a name, or <em>by</em>,
   * stands on its first line.
   */
  static boolean canBe(Node text, ParsedNote note) {
    String written = note.source().text();
    int end = text.getEndOffset();
    for (int i = text.getStartOffset() + 1; i < end; i++) {
      char c = written.charAt(i);
      if (c == '\n') {
        return false;
      }
      boolean behindBlank = written.charAt(i - 1) == ' ';
      boolean sign = c == '–' || c == '—' || c == '|' || c == '(' || (behindBlank && c == '-');
      if ((sign && isBeforeName(written, i + 1, end)) || (behindBlank && isBy(written, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows a sign can be a name, or a word that introduces one. */
  private static boolean isBeforeName(String written, int from, int end) {
    int start = from < end && written.charAt(from) == '-' ? from + 1 : from;
    while (start < end && written.charAt(start) == ' ') {
      start++;
    }
    return start < end && Speakers.canBeginWith(written.charAt(start));
  }

  /** Whether <em>by</em> stands at an index, possibly with markup behind its first letter. */
  private static boolean isBy(String written, int at) {
    if (written.charAt(at) != 'b') {
      return false;
    }
    int end = written.startsWith("by", at) ? at + 2 : at + 1;
    return end == written.length() || !Character.isLetter(written.charAt(end));
  }

  /** The title with speakers that a line consists of. */
  public static Optional<PlainTitle> of(String line, OrdinaryWords ordinary) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher sign = SIGN.matcher(line);
    for (int i = 0; i < MOST_SIGNS && sign.find(); i++) {
      String rest = line.substring(sign.end());
      boolean bracket = sign.group().endsWith("(");
      List<String> names =
          Speakers.named(bracket ? BRACKET.matcher(rest).replaceFirst("") : rest, ordinary);
      if (!names.isEmpty() && sign.start() > 0) {
        return Optional.of(new PlainTitle(line.substring(0, sign.start()).strip(), names));
      }
    }
    return Optional.empty();
  }
}
