package io.github.fieldnotes.model;

/**
 * A type of annotation.
 *
 * @param id its slug, used in addresses and classes: {@code lightning-talk}
 * @param name for one: {@code Talk}
 * @param plural for many: {@code Talks}
 * @param declared whether a vocabulary declares it; false when a label in capitals made it
 */
public record Kind(String id, String name, String plural, boolean declared)
    implements Comparable<Kind> {

  @Override
  public int compareTo(Kind other) {
    return id.compareTo(other.id);
  }
}
