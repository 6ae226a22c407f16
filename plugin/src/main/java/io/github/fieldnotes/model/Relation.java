package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;
import java.util.Locale;
import java.util.Optional;

/**
 * A relation that one decision record states to another.
 *
 * @param type what the stating record is to the other
 * @param written the other record as written: {@code ADR-0012}, {@code Use ropes}
 * @param number the other record's number, without leading zeros; empty if not given
 * @param target the target, if the other record is linked
 * @param place the location of the statement
 */
public record Relation(
    Type type, String written, String number, Optional<Target> target, Location place) {

  /** The types of relations between decision records. */
  public enum Type {
    SUPERSEDES,
    SUPERSEDED_BY,
    AMENDS,
    AMENDED_BY;

    /** The name in data files and messages: {@code superseded-by}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same relation as stated by the other record. */
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
