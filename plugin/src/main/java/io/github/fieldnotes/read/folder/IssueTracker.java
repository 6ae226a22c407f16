package io.github.fieldnotes.read.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the issues of a project are.
 *
 * @param mark what stands before the number of an issue in a text: {@code #}, {@code ABC-}
 * @param address what stands before it in the issue's address
 */
public record IssueTracker(String mark, String address) {

  /** Digits that end where a word ends. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?![\\p{L}\\p{N}_/-]|\\.\\p{L})");

  /**
   * A mention of an issue.
   *
   * @param start where it begins in the text
   * @param end behind it
   */
  public record Mention(int start, int end, String address) {}

  /**
   * The mentions in a text as written, in order. A mark that is escaped, or that is part of a word,
   * a path or a name, is none.
   */
  public List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      Matcher number = NUMBER.matcher(text).region(at + mark.length(), text.length());
      if (number.lookingAt() && (at == 0 || !isPartOfOther(text.codePointBefore(at)))) {
        mentions.add(new Mention(at, number.end(), address + number.group()));
      }
    }
    return mentions;
  }

  private static boolean isPartOfOther(int before) {
    return Character.isLetterOrDigit(before) || "_/\\&.#-".indexOf(before) >= 0;
  }
}
