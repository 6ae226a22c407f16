package io.github.fieldnotes.read.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The issue tracker of a project.
 *
 * @param mark what precedes the number of an issue in text: {@code #}, {@code ABC-}
 * @param address what precedes the number in the issue's address
 */
public record IssueTracker(String mark, String address) {

  /** Digits up to the end of a word. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?![\\p{L}\\p{N}_/-]|\\.\\p{L})");

  /**
   * A mention of an issue in a text.
   *
   * @param start the 0-based offset in the text at which it begins
   * @param end the offset after it
   */
  public record Mention(int start, int end, String address) {}

  /**
   * Finds the mentions in a text as written, in order. An escaped mark is not a mention, nor is one
   * that is part of a word, a path or a name.
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
