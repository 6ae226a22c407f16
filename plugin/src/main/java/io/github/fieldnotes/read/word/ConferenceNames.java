package io.github.fieldnotes.read.word;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the names of conferences in titles, folders and files. */
public final class ConferenceNames {

  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
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
  public static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING && HEADING.matcher(text).matches();
  }

  /** Whether a path or a title names a conference. */
  public static boolean isIn(String text) {
    for (String part : text.split("[/\\n]")) {
      String[] words = APART.split(part.toLowerCase(Locale.ROOT));
      boolean year = false;
      boolean beside = false;
      for (String word : words) {
        if (WORDS.contains(word) || (NAME.matcher(word).matches() && !OTHER_WORDS.contains(word))) {
          return true;
        }
        year |= YEAR.matcher(word).matches();
        beside |= BESIDE_YEAR.contains(word);
      }
      if ((year && beside) || DAYS.matcher(part.toLowerCase(Locale.ROOT).strip()).matches()) {
        return true;
      }
    }
    return false;
  }
}
