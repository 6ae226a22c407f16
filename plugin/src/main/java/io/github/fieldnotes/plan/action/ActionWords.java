package io.github.fieldnotes.plan.action;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an action by which it is recognised in a later note: in lower case, without
 * punctuation, articles, prepositions and endings. Immutable.
 *
 * <p>Two actions are the same if these words are, however they are divided ({@code follow-up},
 * {@code follow up}), or if one has some more: at the end, at most as many again, or a single one
 * in the middle of at least four. A word that is replaced by another one makes two actions, unless
 * it is a long word with one letter added, left out or changed. Numbers are never near each other.
 */
public final class ActionWords {

  /** As few words can begin many things: "follow up". */
  private static final int FEWEST_BEFORE_MORE = 3;

  private static final int FEWEST_AROUND_ONE = 4;
  private static final int SHORTEST_WITH_SLIP = 7;
  private static final int BEGINNING = 3;

  /** The words that change no meaning when they are added or left out. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "about", "again", "all", "also", "an", "and", "any", "as", "at", "be", "by", "do",
          "for", "from", "her", "his", "how", "if", "in", "into", "is", "it", "its", "of", "on",
          "our", "over", "please", "still", "that", "the", "their", "them", "these", "this",
          "those", "to", "todo", "us", "we", "whether", "will", "with");

  private static final Set<String> DENIALS =
      Set.of("not", "no", "never", "dont", "stop", "without", "cancel");

  /** A day that is written into the title, which can be moved. */
  private static final Pattern DUE =
      Pattern.compile("\\b(?:due|by|before|until)\\b:?\\s+\\d{4}-\\d{2}-\\d{2}\\b");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’][\\p{L}\\p{N}]+)*");

  private final List<String> words;
  private final String joined;

  private ActionWords(List<String> words) {
    this.words = List.copyOf(words);
    this.joined = String.join("", words);
  }

  /** The words of the title of an action, which is plain text. */
  public static ActionWords of(String title) {
    List<String> all = new ArrayList<>();
    List<String> telling = new ArrayList<>();
    Matcher word = WORD.matcher(DUE.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" "));
    while (word.find()) {
      String found = word.group().replaceAll("['’]", "");
      all.add(found);
      if (!SMALL.contains(found)) {
        telling.add(stem(found));
      }
    }
    return new ActionWords(telling.isEmpty() ? all : telling);
  }

  /** The words in one piece: equal for actions that differ in small words and spaces only. */
  public String joined() {
    return joined;
  }

  /** The beginning that all the words have which are the same as these. */
  public String beginning() {
    return joined.substring(0, joined.offsetByCodePoints(0, Math.min(BEGINNING, length())));
  }

  private int length() {
    return joined.codePointCount(0, joined.length());
  }

  /** Whether both are the same action. */
  public boolean isSame(ActionWords other) {
    if (joined.isEmpty() || other.joined.isEmpty()) {
      return false;
    }
    return joined.equals(other.joined)
        || isBegun(words, other.words)
        || isBegun(other.words, words)
        || isAround(words, other.words)
        || isAround(other.words, words)
        || isSlip(words, other.words);
  }

  /** Whether the longer one says the same as the shorter one, and then more. */
  private static boolean isBegun(List<String> shorter, List<String> longer) {
    int more = longer.size() - shorter.size();
    return shorter.size() >= FEWEST_BEFORE_MORE
        && more > 0
        && more <= shorter.size()
        && longer.subList(0, shorter.size()).equals(shorter);
  }

  /** Whether the longer one has one word more, and not at its beginning. */
  private static boolean isAround(List<String> shorter, List<String> longer) {
    if (shorter.size() < FEWEST_AROUND_ONE || longer.size() != shorter.size() + 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.size() && shorter.get(at).equals(longer.get(at))) {
      at++;
    }
    return at > 0
        && !isTelling(longer.get(at))
        && shorter.subList(at, shorter.size()).equals(longer.subList(at + 1, longer.size()));
  }

  private static boolean isTelling(String word) {
    return DENIALS.contains(word) || word.chars().anyMatch(Character::isDigit);
  }

  /** Whether one word differs, and only by a slip of the hand. */
  private static boolean isSlip(List<String> some, List<String> others) {
    if (some.size() != others.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).equals(others.get(i))) {
        slips++;
        if (slips > 1 || !isNear(some.get(i), others.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether two words differ in one letter, which is neither of the first two. */
  private static boolean isNear(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    if (shorter.length() < SHORTEST_WITH_SLIP
        || longer.length() > shorter.length() + 1
        || isTelling(one)
        || isTelling(other)) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    int rest = longer.length() > shorter.length() ? at : at + 1;
    return at >= 2
        && shorter.substring(Math.min(rest, shorter.length())).equals(longer.substring(at + 1));
  }

  /**
   * A word without the ending that says when, or how many: {@code migrat} for {@code migrating}.
   */
  private static String stem(String word) {
    for (String ending : List.of("ing", "ed", "es", "s", "e")) {
      String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && stem.length() > 2 && !word.endsWith("ss")) {
        return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
      }
    }
    return word;
  }

  /**
   * Whether two actions can have been given to the same person: one of the owners is, or one of the
   * actions has no owner.
   */
  public static boolean isSameOwner(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
