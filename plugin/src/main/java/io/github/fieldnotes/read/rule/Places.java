package io.github.fieldnotes.read.rule;

import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.PlaceRule;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.folder.GlobPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The place rules of the configuration; the first rule that matches decides. */
final class Places {

  /** A rule prepared for matching. */
  private record Rule(String text, GlobPatterns pattern, int headings, Kind kind) {}

  private final List<Rule> rules = new ArrayList<>();
  private final boolean bold;

  /**
   * Takes place rules; rules whose kind is not in the vocabulary are ignored here and reported
   * elsewhere.
   */
  Places(List<PlaceRule> places, Vocabulary vocabulary) {
    for (PlaceRule place : places) {
      vocabulary
          .kind(place.kind())
          .ifPresent(
              kind ->
                  rules.add(
                      new Rule(
                          place.pattern(),
                          GlobPatterns.of(List.of(place.pattern())),
                          place.headings(),
                          kind)));
    }
    this.bold = rules.stream().anyMatch(rule -> rule.headings() == PlaceRule.BOLD);
  }

  /** Whether there are no rules. */
  boolean isEmpty() {
    return rules.isEmpty();
  }

  /** The kind of a note as a whole. */
  Optional<Kind> note(String path) {
    return headings(path, 0);
  }

  /** Whether a rule names exactly this file. */
  boolean names(String path) {
    return rules.stream().anyMatch(rule -> rule.text().equals(path));
  }

  /** Whether any rule is about titles in bold. */
  boolean nameBold() {
    return bold;
  }

  /** The kind of a note's headings of a level from 1 to 6, or of {@link PlaceRule#BOLD}. */
  Optional<Kind> headings(String path, int level) {
    return rules.stream()
        .filter(rule -> rule.headings() == level && rule.pattern().matches(path))
        .map(Rule::kind)
        .findFirst();
  }
}
