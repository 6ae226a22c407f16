package io.github.fieldnotes.read.talk;

import io.github.fieldnotes.read.field.PersonNames;
import io.github.fieldnotes.read.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines that name speakers and nothing else: {@code Ana Example, Harbour Authority}, {@code
 * by Ana Example & Ben Otter}. A subtitle, a company or a course is no speaker.
 */
public final class Speakers {

  private static final int LONGEST = 160;
  private static final int MOST_WORDS_OF_NAME = 4;
  private static final int MOST_WORDS_OF_COMPANY = 7;

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?i)(?:(?:speakers?|presenters?|panell?ists?|hosts?|moderators?|presented by|talk by"
              + "|hosted by|moderated by)\\s*(:)?|by|with)\\s+(.*)");

  /** The first letters of what {@link #INTRODUCED} matches. */
  private static final String FIRST_LETTERS = "bhmpstw";

  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern APART =
      Pattern.compile(
          "\\s*[,;&|+]\\s*(?:and\\s+)?|\\s+(?:and|und|et|[–—-]{1,2}|@|at|from|of|/)\\s+");
  private static final Pattern COMPANY = Pattern.compile("(?:[\\p{Lu}\\p{N}@]|the\\s).*[^.?!:]");

  /** Words of companies, courses, programmes and subtitles, which no name of a person has. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          """
          inc ltd llc gmbh ag plc corp corporation company co university universität université
          institute college school academy foundation society association authority agency ministry
          council department office bank labs lab laboratory works systems technologies software
          solutions services consulting media press studio studios research center centre museum
          library hospital club league network networks partners ventures capital industries
          international global cloud digital
          course courses class classes lecture lectures training certification bootcamp curriculum
          module lesson lessons chapter part section level beginner beginners advanced fundamentals
          basics essentials introduction intro overview edition episode series guide handbook
          keynote keynotes talk talks session sessions panel workshop workshops tutorial tutorials
          plenary conference summit meetup symposium days day track room hall stage break lunch
          coffee dinner party registration welcome opening closing remarks schedule agenda programme
          program abstract notes summary questions takeaways slides video recording resources
          january february march april june july august september october november december
          monday tuesday wednesday thursday friday saturday sunday
          """
              .strip()
              .split("\\s+"));

  private Speakers() {}

  /** The speakers that a line names; empty if it says anything else. */
  static List<String> named(String line, OrdinaryWords ordinary) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return List.of();
    }
    if (!canBeginWith(text.charAt(0))) {
      return List.of();
    }
    Matcher introduced = INTRODUCED.matcher(text);
    if (!introduced.matches()) {
      return strict(text, ordinary);
    }
    String names = introduced.group(2).strip();
    return introduced.group(1) == null ? strict(names, ordinary) : lenient(names);
  }

  /** Whether a line names speakers and says nothing else. */
  static boolean name(String line, OrdinaryWords ordinary) {
    return !named(line, ordinary).isEmpty();
  }

  /** Whether a line begins with a word such as <em>Speaker:</em>. */
  static boolean areIntroduced(String line) {
    return INTRODUCED.matcher(line.strip()).matches();
  }

  /** Whether a text consists of names of people, without any word of a company or a course. */
  public static boolean are(String text) {
    return PersonNames.areNames(text)
        && PersonNames.split(text).stream().noneMatch(Speakers::hasOtherWord);
  }

  /** A text that names people, without the words that introduce them. */
  public static String withoutIntroduction(String text) {
    Matcher introduced = INTRODUCED.matcher(text);
    return introduced.matches() ? introduced.group(2) : text;
  }

  private static List<String> lenient(String text) {
    return PersonNames.split(text).stream()
        .filter(PersonNames::isPerson)
        .filter(name -> !hasOtherWord(name))
        .toList();
  }

  private static List<String> strict(String text, OrdinaryWords ordinary) {
    String plain = text.indexOf('(') < 0 ? text : IN_BRACKETS.matcher(text).replaceAll("");
    List<String> names = new ArrayList<>();
    for (String part : APART.split(plain)) {
      if (isName(part, ordinary)) {
        names.add(part);
      } else if (names.isEmpty() || !isCompany(part)) {
        return List.of();
      }
    }
    return names;
  }

  /** Quick check: whether a line that names speakers can begin with a character. */
  static boolean canBeginWith(char first) {
    return !Character.isLowerCase(first) || FIRST_LETTERS.indexOf(first) >= 0;
  }

  private static boolean isName(String text, OrdinaryWords ordinary) {
    if (PersonNames.isHandle(text)) {
      return true;
    }
    int words = Words.count(text);
    return words >= 2
        && words <= MOST_WORDS_OF_NAME
        && PersonNames.isNothingElse(text)
        && !hasOtherWord(text)
        && !ordinary.hasAll(text);
  }

  private static boolean isCompany(String text) {
    return COMPANY.matcher(text).matches() && Words.count(text) <= MOST_WORDS_OF_COMPANY;
  }

  private static boolean hasOtherWord(String text) {
    for (String word : Words.ofLetters(text.toLowerCase(Locale.ROOT))) {
      if (OTHER_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
