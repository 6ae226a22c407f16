package io.github.fieldnotes.read.field;

import io.github.fieldnotes.model.ActionState;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words with which notes say how far an action is: "Done", "in progress", "won't do". */
public final class StateWords {

  private static final Pattern CANCELLED =
      words(
          "cancell?ed|dropped|abandoned|withdrawn|obsolete|rejected|won['’]?t (?:do|fix)|wontfix"
              + "|not doing|no longer needed|abgebrochen|entfällt|verworfen|gestrichen"
              + "|annulée?|abandonnée?",
          "中止|取消|🚫|\\[-]");
  private static final Pattern UNDER_WAY =
      words(
          "in[ _-]?progress|wip|on-?going|under ?way|started|active|doing|in review|partial(?:ly)?"
              + "|in arbeit|begonnen|läuft|laufend|en cours",
          "進行中|対応中|🔄|🚧|\\[/]");
  private static final Pattern DONE =
      words(
          "done|completed?|closed|finished|resolved|fixed|merged|shipped|delivered|implemented"
              + "|published|yes|true|x|erledigt|fertig|abgeschlossen|faite?|fini|terminée?",
          "完了|済|✅|✔|✓|☑|\\[x]");
  private static final Pattern OPEN =
      words("open|to ?do|pending|not started|new|planned|no|false|offen|ouverte?", "未着手|未完了|\\[ ]");

  private StateWords() {}

  /** Words, and signs that need no end, at the beginning of a text. */
  private static Pattern words(String words, String signs) {
    return Pattern.compile(
        "\\s*(?:(?:" + words + ")(?![\\p{L}\\p{N}])|" + signs + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The state with whose words a text begins; empty if it begins with others. */
  public static Optional<ActionState> of(String text) {
    if (CANCELLED.matcher(text).lookingAt()) {
      return Optional.of(ActionState.CANCELLED);
    }
    if (UNDER_WAY.matcher(text).lookingAt()) {
      return Optional.of(ActionState.UNDER_WAY);
    }
    if (DONE.matcher(text).lookingAt()) {
      return Optional.of(ActionState.DONE);
    }
    return OPEN.matcher(text).lookingAt() ? Optional.of(ActionState.OPEN) : Optional.empty();
  }
}
