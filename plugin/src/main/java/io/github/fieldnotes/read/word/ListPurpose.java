package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.OtherSection;
import java.util.Optional;

/**
 * The purpose of a list, derived from the words above it.
 *
 * @param use how the items are used
 * @param kind the kind that the words name; only for {@link Use#KIND}
 * @param texts whether paragraphs and headings below the words have the kind too
 * @param words the words above the list, as written
 * @param owner the owner of the actions; empty if the words name nobody
 */
public record ListPurpose(Use use, Optional<Kind> kind, boolean texts, String words, String owner) {

  /** The purpose of a list above which no word means anything. */
  public static final ListPurpose NONE = of(Use.UNKNOWN, "");

  /** The inside of an annotation, whose lists and texts are parts of it. */
  public static final ListPurpose WITHIN = of(Use.OTHER, "");

  /** The uses of lists. */
  public enum Use {
    /** The words say nothing about the items. */
    UNKNOWN,
    /** The items are annotations of a kind. */
    KIND,
    /** The items are people who were present or absent. */
    PEOPLE,
    /** The items are topics of an agenda. */
    AGENDA,
    /** The items are something else, whatever stands above them. */
    OTHER
  }

  static ListPurpose of(Kind kind, boolean texts, String words) {
    return new ListPurpose(Use.KIND, Optional.of(kind), texts, words, "");
  }

  static ListPurpose of(OtherSection section, String words) {
    Use use =
        switch (section) {
          case PEOPLE -> Use.PEOPLE;
          case AGENDA -> Use.AGENDA;
          case NOTES -> Use.OTHER;
        };
    return of(use, words);
  }

  private static ListPurpose of(Use use, String words) {
    return new ListPurpose(use, Optional.empty(), false, words, "");
  }

  public ListPurpose ownedBy(String name) {
    return new ListPurpose(use, kind, texts, words, name);
  }

  /** The same purpose, but of lists and not of texts. */
  public ListPurpose ofListsOnly() {
    return new ListPurpose(use, kind, false, words, owner);
  }

  public boolean is(Use other) {
    return use == other;
  }
}
