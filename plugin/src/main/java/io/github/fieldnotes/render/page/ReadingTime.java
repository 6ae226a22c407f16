package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Note;
import java.lang.Character.UnicodeScript;

/**
 * How long it takes to read a note: 230 words a minute, or 500 characters of a script without
 * blanks. Code is read as slowly as text.
 */
final class ReadingTime {

  private static final double WORDS_A_MINUTE = 230;
  private static final double CHARACTERS_A_MINUTE = 500;
  private static final double LEAST = 0.5;

  private ReadingTime() {}

  /** Minutes, at least 1; 0 for what is read in less than half a minute. */
  static int minutes(Note note) {
    int words = 0;
    int characters = 0;
    for (Markup.Piece piece : note.body().markup().pieces()) {
      if (piece instanceof Markup.Html html) {
        String text = html.html();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
          char c = text.charAt(i);
          if (c == '<') {
            int end = text.indexOf('>', i);
            i = end < 0 ? text.length() : end;
          }
          boolean letter = c != '<' && isLetterOrDigit(c);
          boolean alone = letter && c > 0x2E80 && isAlone(c);
          characters += alone ? 1 : 0;
          words += letter && !alone && !inWord ? 1 : 0;
          inWord = letter && !alone;
        }
      }
    }
    double minutes = words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE;
    return minutes < LEAST ? 0 : (int) Math.max(1, Math.round(minutes));
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  /** Whether words of a script have no blanks between them. */
  private static boolean isAlone(char c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
