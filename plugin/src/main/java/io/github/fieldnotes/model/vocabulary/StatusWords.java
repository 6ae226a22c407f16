package io.github.fieldnotes.model.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words with which decision records state their status, and the headings above them.
 *
 * <p>Words are compared ignoring case and accents; a hyphen or underscore within a word is the same
 * as a space. A date before a word does not count. Immutable.
 *
 * @param words the words, longest first
 * @param headings the headings in folded form
 */
public record StatusWords(List<Word> words, Set<String> headings) {

  private static final List<String> HEADINGS =
      List.of(
          ("status, current status, decision status, adr status, record status,"
                  + " aktueller status, statut, statut actuel, estado, estado actual,"
                  + " ステータス, 状態")
              .split(", "));
  private static final List<String> HISTORIES =
      List.of(
          ("status history, status log, status changes, statusverlauf, statushistorie,"
                  + " historique du statut, historial de estado, ステータス履歴")
              .split(", "));

  /** Ends a word that counts only if no other word follows. */
  private static final String ALONE = "$";

  /** Longer than any heading, and than a key with a date before it. */
  private static final int LONGEST = 80;

  private static final int FIRST_BEYOND_ASCII = 128;

  private static final Pattern JOINED = Pattern.compile("(?<=\\p{L})[-_\\u2010\\u2011](?=\\p{L})");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BEFORE = Pattern.compile("[^\\p{L}]*");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:jan|ene|feb|fev|mar|apr|abr|avr|may|mai|jun|jui|jul|aug|aou|ago|sep|oct|okt|nov|dec"
              + "|dez|dic)\\p{L}{0,7}[ .,]+\\d[\\d ,.]*(?:(?:st|nd|rd|th)\\b)?[^\\p{L}]*");

  /** What follows a word in a line that says nothing else: a date or a remark. */
  private static final Pattern REMARK =
      Pattern.compile(
          " ?(?:[^\\p{L} ].*"
              + "|(?:on|since|as of|in|from|until|am|seit|le|depuis|el|desde) [^\\p{L}]*\\d.*)?");

  private static final Pattern DATED =
      Pattern.compile("(?: (?:on|since|am|seit|le|depuis|el|desde))?[^\\p{L}\\d]*\\d.*");
  private static final Pattern ARROW = Pattern.compile("→|⇒|->|=>");
  private static final Pattern BY = Pattern.compile(" (?:by|durch|von|par|por) .*");

  private static final Set<String> FOLDED_HISTORIES =
      HISTORIES.stream().map(StatusWords::folded).collect(Collectors.toUnmodifiableSet());

  /** The words and headings in English, German, French, Spanish and Japanese. */
  public static final StatusWords BUILT_IN = builtIn();

  /**
   * A word in its folded form.
   *
   * @param ofDecisions whether it is seldom used for anything but decisions
   * @param alone whether it counts only if no other word follows
   */
  public record Word(String text, DecisionStatus status, boolean ofDecisions, boolean alone) {

    /** The length of this word at an index of a text; 0 if it does not stand there. */
    int at(int index, String folded) {
      int end = index + text.length();
      boolean there = folded.startsWith(text, index) && (isIdeographic() || isEnd(end, folded));
      boolean counts =
          !alone
              || folded
                  .substring(Math.min(end, folded.length()))
                  .chars()
                  .noneMatch(Character::isLetter);
      return there && counts ? text.length() : 0;
    }

    private static boolean isEnd(int index, String folded) {
      return index >= folded.length() || !Character.isLetter(folded.charAt(index));
    }

    /** Whether no white space divides the words of its script. */
    private boolean isIdeographic() {
      Character.UnicodeScript script = Character.UnicodeScript.of(text.codePointAt(0));
      return script == Character.UnicodeScript.HAN
          || script == Character.UnicodeScript.HIRAGANA
          || script == Character.UnicodeScript.KATAKANA;
    }
  }

  public StatusWords {
    words = List.copyOf(words);
    headings = Set.copyOf(headings);
  }

  private static StatusWords of(Map<String, Word> words, Set<String> headings) {
    List<Word> longestFirst = new ArrayList<>(words.values());
    longestFirst.sort(Comparator.comparing(word -> -word.text().length()));
    return new StatusWords(longestFirst, headings);
  }

  private static StatusWords builtIn() {
    Map<String, Word> words = new HashMap<>();
    for (DecisionStatus status : DecisionStatus.values()) {
      for (String word : status.words()) {
        boolean own = status.wordsOfDecisions().contains(word);
        String folded = folded(word.replace(ALONE, ""));
        words.put(folded, new Word(folded, status, own, word.endsWith(ALONE)));
      }
    }
    Set<String> headings = new HashSet<>();
    HEADINGS.forEach(heading -> headings.add(folded(heading)));
    return of(words, headings);
  }

  /** Returns these words with others, which take precedence. */
  public StatusWords changed(StatusChange change) {
    Map<String, Word> all = new HashMap<>();
    words.forEach(word -> all.put(word.text(), word));
    for (DecisionStatus status : DecisionStatus.values()) {
      for (String word : change.of(status)) {
        String folded = folded(word);
        all.put(folded, new Word(folded, status, true, false));
      }
    }
    Set<String> allHeadings = new HashSet<>(headings);
    change.headings().forEach(heading -> allHeadings.add(trimmed(heading)));
    return of(all, allHeadings);
  }

  /**
   * The status at the beginning of a text; empty if no word for one stands there. If arrows lead
   * from status to status, it is the last one.
   */
  public Optional<DecisionStatus> of(String text) {
    return word(beginning(last(text))).map(Word::status);
  }

  private String last(String text) {
    String begin = text.substring(0, Math.min(text.length(), 2 * LONGEST));
    String[] steps = ARROW.split(begin);
    return steps.length > 1 && Stream.of(steps).allMatch(this::isAlone)
        ? steps[steps.length - 1]
        : text;
  }

  /** Whether the word at the beginning of a text is seldom used for anything but decisions. */
  public boolean isOfDecisions(String text) {
    return word(beginning(text)).filter(Word::ofDecisions).isPresent();
  }

  /**
   * Whether a text states a status and nothing else, apart from a date, a remark in brackets or
   * after a punctuation mark, and the successor of what is superseded.
   */
  public boolean isAlone(String text) {
    String begin = beginning(text);
    Optional<Word> word = word(begin);
    Optional<String> rest = word.map(w -> begin.substring(w.text().length()));
    boolean superseded = word.filter(w -> w.status() == DecisionStatus.SUPERSEDED).isPresent();
    return rest.filter(r -> REMARK.matcher(r).matches() || superseded && isBy(r)).isPresent();
  }

  /** Whether a text states, with a word of decisions, since when a decision has a status. */
  public boolean isMilestone(String text) {
    String begin = beginning(text);
    return word(begin)
        .filter(w -> w.ofDecisions())
        .filter(w -> DATED.matcher(begin.substring(w.text().length())).matches())
        .isPresent();
  }

  /** Whether a text states a status, and then by whom. */
  public boolean isBySomebody(String text) {
    String begin = beginning(text);
    return word(begin).filter(w -> isBy(begin.substring(w.text().length()))).isPresent();
  }

  private static boolean isBy(String rest) {
    return BY.matcher(rest).matches();
  }

  /** The statuses for which there is a word anywhere in a text. */
  public Set<DecisionStatus> in(String text) {
    String folded = folded(text);
    Set<DecisionStatus> found = EnumSet.noneOf(DecisionStatus.class);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetter(folded.charAt(i))
          && (i == 0 || !Character.isLetter(folded.charAt(i - 1)))) {
        int at = i;
        words.stream()
            .filter(word -> word.at(at, folded) > 0)
            .findFirst()
            .ifPresent(word -> found.add(word.status()));
      }
    }
    return found;
  }

  /** Whether a heading is one above the status of a record. */
  public boolean isHeading(String text) {
    return headings.contains(trimmed(text));
  }

  /** Whether a heading is one above the history of a status. */
  public boolean isHistory(String text) {
    return FOLDED_HISTORIES.contains(trimmed(text));
  }

  /** The index of the colon after a key such as {@code Status:}; -1 if a text has no such key. */
  public int colon(CharSequence text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A') {
        return isKey(text.subSequence(0, i).toString()) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether a text is a key before a status, such as {@code Status} or {@code State}. */
  public boolean isKey(String text) {
    return isHeading(text) || trimmed(text).equals("state");
  }

  private Optional<Word> word(String begin) {
    return words.stream().filter(word -> word.at(0, begin) > 0).findFirst();
  }

  /** The beginning of a text in folded form, without a date and other signs before its words. */
  private static String beginning(String text) {
    Matcher before = BEFORE.matcher(text);
    int start = before.lookingAt() ? before.end() : 0;
    String folded = folded(text.substring(start, Math.min(text.length(), start + 2 * LONGEST)));
    Matcher month = MONTH.matcher(folded);
    return month.lookingAt() ? folded.substring(month.end()) : folded;
  }

  /** A short text in folded form, without signs at its ends; empty if it is too long. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end - start > LONGEST ? "" : folded(text.substring(start, end));
  }

  private static String folded(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT).strip();
    }
    String joined = JOINED.matcher(text).replaceAll(" ");
    boolean ascii = joined.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
    String plain =
        ascii
            ? joined
            : ACCENTS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD)).replaceAll("");
    return BLANKS
        .matcher(plain)
        .replaceAll(" ")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** Whether a text has only one form but for its case, as most texts have. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean joins = c == '-' || c == '_' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ');
      if (joins || c < ' ' || c >= FIRST_BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }
}
