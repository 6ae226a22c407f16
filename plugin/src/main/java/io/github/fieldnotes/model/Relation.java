package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;
import java.util.Locale;
import java.util.Optional;

/**
 * What one decision record says of another.
 *
 * @param type what the record that says it is to the other
 * @param written the other as written: {@code ADR-0012}, {@code Use ropes}
 * @param number the other's number, without leading zeros; empty when it is not said
 * @param target where the other is, if it is a link
 * @param place where it is said
 */
public record Relation(
    Type type, String written, String number, Optional<Target> target, Location place) {

  /** The ways in which records follow each other. */
  public enum Type {
    SUPERSEDES,
    SUPERSEDED_BY,
    AMENDS,
    AMENDED_BY;

    /** The name in data files and messages: {@code superseded-by}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same, said by the other record. */
    public Type inverse() {
      return switch (this) {
        case SUPERSEDES -> SUPERSEDED_BY;
        case SUPERSEDED_BY -> SUPERSEDES;
        case AMENDS -> AMENDED_BY;
        case AMENDED_BY -> AMENDS;
      };
    }
  }
}
