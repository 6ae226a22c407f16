package io.github.fieldnotes.read.field;

import java.util.Locale;
import java.util.Set;

/** Recognises values that a template leaves open: {@code [list everyone]}, {@code TBD}. */
public final class Unfilled {

  private static final Set<String> WORDS =
      Set.of("", "-", "–", "—", "?", "…", "...", "tbd", "tba", "todo", "n/a", "none", "yyyy-mm-dd");
  private static final String OPENING = "[{<(";
  private static final String CLOSING = "]}>)";

  private Unfilled() {}

  /**
   * Whether a text is in brackets, or a word that stands for a missing value. Square brackets with
   * a digit in them are those of a reference or a date.
   */
  public static boolean is(String text) {
    String plain = text.strip();
    return isWord(plain) || isFramed(plain);
  }

  private static boolean isFramed(String text) {
    return switch (text.charAt(0)) {
      case '{', '<' -> !inside(text).equals(text);
      case '[' -> !inside(text).equals(text) && text.chars().noneMatch(Character::isDigit);
      default -> false;
    };
  }

  /** Whether a text is a word or a sign that stands for a missing value. */
  public static boolean isWord(String text) {
    return WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** A text without the brackets around it; the text itself if there are none. */
  public static String inside(String text) {
    String plain = text.strip();
    int bracket = plain.isEmpty() ? -1 : OPENING.indexOf(plain.charAt(0));
    boolean whole =
        bracket >= 0
            && plain.length() > 1
            && plain.charAt(plain.length() - 1) == CLOSING.charAt(bracket)
            && closing(plain, bracket) == plain.length() - 1;
    return whole ? plain.substring(1, plain.length() - 1).strip() : text;
  }

  /** The index of the bracket that closes the first one; -1 if none does. */
  private static int closing(String text, int bracket) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == OPENING.charAt(bracket)) {
        depth++;
      } else if (text.charAt(i) == CLOSING.charAt(bracket) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the value of a field is left open. Names in brackets are names, and <em>none</em> can
   * be an answer.
   */
  static boolean isValue(String field, String text) {
    boolean named = FieldNames.isOfPeople(field) && PersonNames.areNames(inside(text));
    return !field.equals("answer") && is(text) && (isWord(text) || !named);
  }
}
