package io.github.fieldnotes.read.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises texts that fill a place without saying anything: {@code None}, {@code TBD}, {@code
 * [list everyone]}, an empty box.
 */
public final class Fillers {

  private static final int LONGEST = 80;

  private static final Set<String> WORDS =
      Set.of(
          """
          n/a, na, none, none other, no others, nothing, nil, tbd, tba, tbc, todo, to do, skipped, skip, not applicable,
          not discussed, to be determined, to be decided, to be confirmed, to be announced,
          to be added, to be defined, to be filled in, no update, no updates, nothing to report,
          nothing to add, nothing new, same as above, xxx,
          keine, keiner, keines, keine weiteren, keine weitere, nichts, nichts weiter, entfällt, noch offen,
          aucun, aucune, aucun autre, aucune autre, néant, rien, à compléter, à définir,
          なし, 無し, 特になし, 特に無し, 該当なし, 未定
          """
              .strip()
              .split("\\s*,\\s*"));

  /** {@code No new action items this week}, {@code There are none yet}. */
  private static final Pattern NO_SUCH =
      Pattern.compile(
          "(?:there (?:are|were|is|was) (?:currently )?)?"
              + "(?:none|nothing|n/a|no (?:(?:new|open|further|other|outstanding|pending|additional|major"
              + "|known|current|specific) )?(?:action|decision|question|item|risk|resource|link|idea"
              + "|takeaway|next step|step|follow[- ]?up|todo|update|note|topic)s?(?: items?)?)"
              + "(?: (?:at this time|at the moment|for now|for today|yet|so far|today|currently|identified"
              + "|noted|recorded|raised|made|taken|assigned|this (?:week|time|month|meeting|sprint)))?");

  /** The first letters of what {@link #NO_SUCH} matches. */
  private static final String FIRST_LETTERS = "nt";

  /** {@code Action item 1}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:action|decision|question|item|todo|task|step|risk|idea|link|resource|note|point|topic)"
              + "(?: item| point)?\\s?#?\\d{1,2}");

  /** A text in the brackets of a template. */
  private static final Pattern SLOT =
      Pattern.compile("\\[[^\\[\\]]{1,78}\\]|\\{[^{}]{1,78}\\}|<[^<>]{1,78}>");

  /** What a template asks for in round brackets. */
  private static final Pattern REQUEST =
      Pattern.compile("(?i)(?:record|list|describe|insert|fill in|write|enter|any|key)\\s.*");

  /** The words that a template has beside its brackets. */
  private static final Set<String> OF_TEMPLATES =
      Set.of(
          "owner",
          "name",
          "assignee",
          "assigned",
          "person",
          "who",
          "what",
          "when",
          "due",
          "by",
          "on",
          "date",
          "deadline",
          "to",
          "for",
          "and",
          "the",
          "will",
          "at",
          "action",
          "decision",
          "item");

  private Fillers() {}

  /** Whether a text, as shown, says nothing. */
  public static boolean isFiller(String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      return false;
    }
    int start = 0;
    int end = stripped.length();
    while (start < end && !Character.isLetterOrDigit(stripped.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(stripped.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return true;
    }
    String words = stripped.substring(start, end).toLowerCase(Locale.ROOT);
    return WORDS.contains(words)
        || isTemplate(stripped)
        || (FIRST_LETTERS.indexOf(words.charAt(0)) >= 0 && NO_SUCH.matcher(words).matches())
        || (isDigit(words.charAt(words.length() - 1)) && NUMBERED.matcher(words).matches());
  }

  /** Whether a text is a request in round brackets, or has slots and hardly a word beside them. */
  private static boolean isTemplate(String text) {
    if (text.startsWith("(") && text.indexOf(')') == text.length() - 1) {
      String inside = text.substring(1, text.length() - 1);
      return isFiller(inside) || REQUEST.matcher(inside).matches();
    }
    if (text.indexOf('[') < 0 && text.indexOf('{') < 0 && text.indexOf('<') < 0) {
      return false;
    }
    String beside = SLOT.matcher(text).replaceAll(" ");
    return beside.length() < text.length()
        && Arrays.stream(beside.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .allMatch(word -> word.isEmpty() || OF_TEMPLATES.contains(word));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
