package io.github.fieldnotes.read.word;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the names of conferences in titles, folders and files. */
public final class ConferenceNames {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private static final Set<String> WORDS =
      Set.of(
          """
          conf conference conferences unconference summit symposium meetup meetups barcamp talks
          keynotes devoxx voxxed devfest fosdem javazone jfokus codemash
          konferenz konferenzen tagung conférence conférences カンファレンス 勉強会
          """
              .split("\\s+"));

  /** {@code harbourconf}, {@code ropecon2024}. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{L}{2,30}conf(?:\\p{L}{2}|eu|us)?\\d{0,4}|\\p{L}{3,30}con\\d{0,4}|\\p{L}{2,30}kaigi");

  private static final Set<String> OTHER_WORDS =
      Set.of(
          "autoconf",
          "bacon",
          "beacon",
          "deacon",
          "emoticon",
          "falcon",
          "favicon",
          "lexicon",
          "rubicon",
          "semicon",
          "silicon",
          "telecon");

  /** Words that name a conference only beside a year: {@code con-2019}. */
  private static final Set<String> BESIDE_YEAR = Set.of("con", "days", "week", "fest");

  /** {@code Harbour Days}; what lasts a number of days is none. */
  private static final Pattern DAYS =
      Pattern.compile("(?:.*[^\\p{L}\\p{N}])?\\p{L}{3,30}[ _-]days(?:[ _-]\\d{4})?(?:\\.md)?");

  private static final int LONGEST_HEADING = 40;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)[^\\p{L}]*(?:conference(?: details)?|(?:lightning )?talks|keynotes?|speaker notes)\\W*");

  private ConferenceNames() {}

  /** Whether a heading, as written, is one of the note of a conference. */
  public static boolean isHeading(CharSequence text) {
    int first = 0;
    while (first < text.length() && !Character.isLetter(text.charAt(first))) {
      first++;
    }
    return first < text.length()
        && text.length() <= LONGEST_HEADING
        && "ctlksCTLKS".indexOf(text.charAt(first)) >= 0
        && HEADING.matcher(text).matches();
  }

  /** Whether a path or a title names a conference. */
  public static boolean isIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || lower.charAt(i) == '/' || lower.charAt(i) == '\n') {
        if (isName(lower.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Whether a title, or the name of a folder or file, in lower case, names a conference. */
  private static boolean isName(String part) {
    boolean year = false;
    boolean beside = false;
    int start = 0;
    for (int i = 0; i <= part.length(); i++) {
      if (i < part.length() && Character.isLetterOrDigit(part.charAt(i))) {
        continue;
      }
      String word = part.substring(start, i);
      if (WORDS.contains(word) || isOneWord(word)) {
        return true;
      }
      year |= word.length() == 4 && YEAR.matcher(word).matches();
      beside |= BESIDE_YEAR.contains(word);
      start = i + 1;
    }
    return (year && beside) || (part.contains("days") && DAYS.matcher(part.strip()).matches());
  }

  private static boolean isOneWord(String word) {
    return (word.contains("con") || word.endsWith("kaigi"))
        && NAME.matcher(word).matches()
        && !OTHER_WORDS.contains(word);
  }
}
