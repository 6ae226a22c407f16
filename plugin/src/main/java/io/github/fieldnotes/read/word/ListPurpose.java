package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.vocabulary.Kind;
import java.util.Optional;

/**
 * The purpose of a list, derived from the words above it.
 *
 * @param use how the items are used
 * @param kind the kind that the words name; only for {@link Use#KIND}
 * @param words the words above the list, as written
 * @param owner the owner of the actions; empty if the words name nobody
 */
public record ListPurpose(Use use, Optional<Kind> kind, String words, String owner) {

  /** The purpose of a list above which no word means anything. */
  public static final ListPurpose NONE = new ListPurpose(Use.UNKNOWN, Optional.empty(), "", "");

  /** The uses of lists. */
  public enum Use {
    /** The words say nothing about the items. */
    UNKNOWN,
    /** The items are annotations of a kind. */
    KIND,
    /** The items are people who were present or absent. */
    PEOPLE,
    /** The items are topics of an agenda. */
    AGENDA
  }

  static ListPurpose of(Kind kind, String words) {
    return new ListPurpose(Use.KIND, Optional.of(kind), words, "");
  }

  static ListPurpose of(Use use, String words) {
    return new ListPurpose(use, Optional.empty(), words, "");
  }

  public ListPurpose ownedBy(String name) {
    return new ListPurpose(use, kind, words, name);
  }

  public boolean is(Use other) {
    return use == other;
  }
}
