package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what was decided, or who is to do something, behind a label in bold without a colon:
 * {@code **Resolved** we keep it}.
 */
final class BoldStatements {

  private static final Pattern FIRST_WORD =
      Pattern.compile("\\s+(@?[\\p{L}\\p{N}'’-]+)(?:\\s|,).*", Pattern.DOTALL);

  /** Labels that say that something was decided. */
  private static final Set<String> VERBS =
      Set.of("decided", "agreed", "beschlossen", "entschieden", "vereinbart", "décidé");

  /** As a verb it is as often said of bugs, and only these words tell what was decided. */
  private static final String RESOLVED = "resolved";

  private static final Set<String> AFTER_RESOLVED =
      Set.of("we", "that", "to", "not", "unanimously", "it", "they", "no");

  /** Words with which a sentence goes on that is about the word in bold. */
  private static final Set<String> OF_SENTENCES =
      Set.of(
          """
          is are was were be been being has have had means by between of and or but as from in for
          with which who can may might upon values value price date dates amount terms
          """
              .strip()
              .split("\\s+"));

  private BoldStatements() {}

  /**
   * Whether a statement follows a label in bold.
   *
   * @param rest the text behind the label, with the blank before it
   */
  static boolean follows(Kind kind, String label, CharSequence rest) {
    Matcher first = FIRST_WORD.matcher(rest);
    if (!first.matches()) {
      return false;
    }
    String word = first.group(1).toLowerCase(Locale.ROOT);
    String said = label.toLowerCase(Locale.ROOT);
    if (kind.is(BuiltInKind.DECISION)) {
      boolean verb = VERBS.contains(said) && !OF_SENTENCES.contains(word);
      return verb
          || (said.equals(RESOLVED) && AFTER_RESOLVED.contains(word))
          || (said.equals("decision") && word.equals("we"));
    }
    return kind.is(BuiltInKind.ACTION)
        && LabelOwners.begin(rest.subSequence(first.start(1), rest.length()));
  }
}
