package io.github.fieldnotes.read.word;

import io.github.fieldnotes.read.source.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the owners between the label of an action and its colon. */
final class LabelOwners {

  private static final Pattern OWNER =
      Pattern.compile(
          "\\s*(?:for\\s+|on\\s+)?(?:@[\\w-]+|\\p{Lu}[\\p{L}'’.-]*)"
              + "(?:(?:\\s*[&/,]\\s*|\\s+and\\s+|\\s+)(?:@[\\w-]+|\\p{Lu}[\\p{L}'’.-]*)){0,4}\\s*");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s*[(\\[]\\s*@?[\\p{L}][\\p{L}\\p{N}'’ .,&/@-]{0,40}[)\\]]\\s*");

  /** {@code Ana Example to book …}: who does something, and what. */
  private static final Pattern DOES =
      Pattern.compile(
          "(?:@[\\w-]+|\\p{Lu}[\\p{L}'’.-]*)"
              + "(?:(?:\\s*[&/,]\\s*|\\s+and\\s+|\\s)(?:@[\\w-]+|\\p{Lu}[\\p{L}'’.-]*)){0,3}"
              + "\\s+(?:to|will|shall|must|should)\\s");

  /** Words that complete a label to another term: {@code Follow-up Discussion}. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          """
          required needed requested assigned completed pending taken proposed planned suggested
          discussion meeting planning review plan list log tracker summary update updates status
          owner owners point points step steps item items call email questions work fix fixes
          """
              .strip()
              .split("\\s+"));

  private LabelOwners() {}

  /** Whether a text consists of names, initials or handles. */
  static boolean are(CharSequence text) {
    return OWNER.matcher(text).matches() && isNoTerm(text);
  }

  /** Whether a text is a name in brackets. */
  static boolean areInBrackets(CharSequence text) {
    return IN_BRACKETS.matcher(text).matches();
  }

  /** Whether a text begins with somebody who does something. */
  static boolean begin(CharSequence text) {
    return DOES.matcher(text).lookingAt();
  }

  private static boolean isNoTerm(CharSequence text) {
    for (String word : Words.ofLetters(text.toString().toLowerCase(Locale.ROOT))) {
      if (OTHER_WORDS.contains(word) || word.endsWith("tion") || word.endsWith("sion")) {
        return false;
      }
    }
    return true;
  }
}
