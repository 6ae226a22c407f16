package io.github.fieldnotes.read;

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

  /**
   * A mention of an issue.
   *
   * @param start where it begins in the text
   * @param end behind it
   */
  record Mention(int start, int end, String address) {}

  /**
   * The mentions in a text as written, in order. A mark that is escaped, or that is part of a word,
   * a path or a name, is none.
   */
  List<Mention> in(String text) {
    if (!text.contains(mark)) {
      return List.of();
    }
    Matcher found =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}_/\\\\&.#-])"
                    + Pattern.quote(mark)
                    + "(\\d{1,9})(?![\\p{L}\\p{N}_/-]|\\.\\p{L})")
            .matcher(text);
    List<Mention> mentions = new ArrayList<>();
    while (found.find()) {
      mentions.add(new Mention(found.start(), found.end(), address + found.group(1)));
    }
    return mentions;
  }
}
