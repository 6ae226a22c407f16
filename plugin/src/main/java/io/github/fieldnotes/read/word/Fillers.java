package io.github.fieldnotes.read.word;

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

  /** Nothing but texts in brackets of a template, and signs. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(?:\\[[^\\[\\]]{0,78}\\]|\\{[^{}]{0,78}\\}|<[^<>]{0,78}>|[^\\p{L}\\p{N}\\[\\]{}<>])*+");

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
    boolean brackets = start > 0 && end < stripped.length();
    return WORDS.contains(words)
        || (brackets && TEMPLATE.matcher(stripped).matches())
        || (FIRST_LETTERS.indexOf(words.charAt(0)) >= 0 && NO_SUCH.matcher(words).matches())
        || (isDigit(words.charAt(words.length() - 1)) && NUMBERED.matcher(words).matches());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
