package io.github.fieldnotes.model.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The status of a decision. */
public enum DecisionStatus {
  PROPOSED("draft", "pending", "in review", "under review", "open", "rfc", "in progress"),
  ACCEPTED("approved", "adopted", "decided", "agreed", "implemented", "accept", "done"),
  REJECTED("declined", "abandoned", "withdrawn"),
  DEPRECATED("obsolete", "retired"),
  SUPERSEDED("replaced", "supersedes by", "supercedes by", "superceded", "obsoleted", "overridden");

  private final List<String> synonyms;

  DecisionStatus(String... synonyms) {
    this.synonyms = List.of(synonyms);
  }

  /** The name in data files and classes: {@code superseded}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status at the beginning of a text; empty if its first word is not a status. */
  public static Optional<DecisionStatus> of(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^[^\\p{L}]+", "");
    return Arrays.stream(values())
        .filter(
            status ->
                begins(words, status.code())
                    || status.synonyms.stream().anyMatch(synonym -> begins(words, synonym)))
        .findFirst();
  }

  private static boolean begins(String words, String word) {
    return words.startsWith(word)
        && (words.length() == word.length() || !Character.isLetter(words.charAt(word.length())));
  }
}
