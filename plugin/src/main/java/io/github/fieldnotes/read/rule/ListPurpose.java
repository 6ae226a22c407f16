package io.github.fieldnotes.read.rule;

import io.github.fieldnotes.model.vocabulary.Kind;
import java.util.Optional;

/**
 * What the items of a list are, by the words above it.
 *
 * @param use what they are for
 * @param kind the kind that the words name; only of {@link Use#KIND}
 * @param words the words as written
 * @param owner whose actions they are; empty when the words name nobody
 */
record ListPurpose(Use use, Optional<Kind> kind, String words, String owner) {

  /** No words that mean anything. */
  static final ListPurpose NONE = new ListPurpose(Use.UNKNOWN, Optional.empty(), "", "");

  /** The ways in which lists are used. */
  enum Use {
    /** Nothing is known of the items. */
    UNKNOWN,
    /** They are annotations of a kind. */
    KIND,
    /** They are people who were there or were not. */
    PEOPLE,
    /** They are what was to be talked about. */
    AGENDA
  }

  static ListPurpose of(Kind kind, String words) {
    return new ListPurpose(Use.KIND, Optional.of(kind), words, "");
  }

  static ListPurpose of(Use use, String words) {
    return new ListPurpose(use, Optional.empty(), words, "");
  }

  ListPurpose ownedBy(String name) {
    return new ListPurpose(use, kind, words, name);
  }

  boolean is(Use other) {
    return use == other;
  }
}
