package io.github.fieldnotes.model.vocabulary;

import java.util.Locale;

/**
 * A type of annotation.
 *
 * @param id its slug, used in addresses and classes: {@code lightning-talk}
 * @param name for one: {@code Talk}
 * @param plural for many: {@code Talks}
 * @param declared whether a vocabulary declares it; false when a label in capitals made it
 * @param colour a CSS colour; empty for that of the theme
 * @param hidden whether it is marked in its notes only, without a page of its own
 */
public record Kind(
    String id, String name, String plural, boolean declared, String colour, boolean hidden)
    implements Comparable<Kind> {

  /** The kind of the note itself that a decision record is; its pages and rules are its own. */
  public static final String DECISION = "decision";

  /** The kind of what is to be done. */
  public static final String ACTION = "action";

  /** The kind of what was presented. */
  public static final String TALK = "talk";

  /** The kind of what is asked. */
  public static final String QUESTION = "question";

  /** The kind that feeds the glossary. */
  public static final String TERM = "term";

  /** The kind of what can be read elsewhere. */
  public static final String RESOURCE = "resource";

  /** The kind of what somebody said. */
  public static final String QUOTE = "quote";

  /** A kind that is shown, in the theme's colour. */
  public Kind(String id, String name, String plural, boolean declared) {
    this(id, name, plural, declared, "", false);
  }

  /** The kind with what a configuration changes; a new name brings its own plural. */
  Kind changed(KindChange change) {
    return new Kind(
        id,
        change.name().orElse(name),
        change.plural().orElseGet(() -> change.name().map(Kind::pluralOf).orElse(plural)),
        declared,
        change.colour().orElse(colour),
        change.hidden().orElse(hidden));
  }

  /** The kind without a page of its own. */
  public Kind asHidden() {
    return new Kind(id, name, plural, declared, colour, true);
  }

  /** The plural of a name, as English makes it of most words: {@code Stories}. */
  public static String pluralOf(String name) {
    if (name.matches(".*(?:s|x|z|ch|sh)")) {
      return name + "es";
    }
    return name.matches(".*[^aeiou]y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }

  /** A name that an id or a label makes, in lower case: {@code Lightning talk}. */
  static String nameOf(String words) {
    String name = words.strip().replaceAll("[\\s-]+", " ");
    int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /** Whether this is the kind of that id. */
  public boolean is(String other) {
    return id.equals(other);
  }

  @Override
  public int compareTo(Kind other) {
    return id.compareTo(other.id);
  }
}
