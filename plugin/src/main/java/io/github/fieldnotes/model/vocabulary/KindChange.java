package io.github.fieldnotes.model.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What a configuration says of a kind: of a new one, or of one that is there.
 *
 * @param id the kind's slug
 * @param name for one; empty to leave it
 * @param plural for many; empty to leave it, or to make it from the name
 * @param labels further labels
 * @param sections further headings below which list items are of this kind
 * @param colour a CSS colour; empty to leave it
 * @param hidden whether it has no page of its own
 * @param off whether it is no kind at all: its labels are ordinary words
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
