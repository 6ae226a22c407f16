package io.github.fieldnotes.model.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A configured change: adds a kind, or changes an existing one.
 *
 * @param id the kind's slug
 * @param name the singular name; empty to keep it
 * @param plural the plural name; empty to keep it, or to derive it from the name
 * @param labels additional labels
 * @param sections additional headings below which list items have this kind
 * @param colour a CSS colour; empty to keep it
 * @param hidden whether it has no page of its own
 * @param off whether it is switched off, so that its labels are ordinary words
 */
public record KindChange(
    String id,
    Optional<String> name,
    Optional<String> plural,
    List<String> labels,
    List<String> sections,
    Optional<String> colour,
    Optional<Boolean> hidden,
    boolean off) {

  public KindChange {
    labels = List.copyOf(labels);
    sections = List.copyOf(sections);
  }
}
