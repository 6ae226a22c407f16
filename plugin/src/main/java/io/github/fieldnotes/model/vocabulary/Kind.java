package io.github.fieldnotes.model.vocabulary;

import java.util.Locale;
import java.util.Optional;

/**
 * A type of annotation.
 *
 * @param id the slug, used in addresses and CSS classes: {@code lightning-talk}
 * @param name the singular name: {@code Talk}
 * @param plural the plural name: {@code Talks}
 * @param declared whether a vocabulary declares the kind; false if a label in capitals created it
 * @param colour a CSS colour; empty to use the theme's
 * @param hidden whether the kind is only marked in notes, without a page of its own
 */
public record Kind(
    String id, String name, String plural, boolean declared, String colour, boolean hidden)
    implements Comparable<Kind> {

  /** Creates a kind with a page of its own, in the theme's colour. */
  public Kind(String id, String name, String plural, boolean declared) {
    this(id, name, plural, declared, "", false);
  }

  /** Returns this kind with a configured change; a new name also changes the plural. */
  Kind changed(KindChange change) {
    return new Kind(
        id,
        change.name().orElse(name),
        change.plural().orElseGet(() -> change.name().map(Kind::pluralOf).orElse(plural)),
        declared,
        change.colour().orElse(colour),
        change.hidden().orElse(hidden));
  }

  /** Returns this kind without a page of its own. */
  public Kind asHidden() {
    return new Kind(id, name, plural, declared, colour, true);
  }

  /** The plural of a name by the regular English rules: {@code Stories}. */
  public static String pluralOf(String name) {
    if (name.matches(".*(?:s|x|z|ch|sh)")) {
      return name + "es";
    }
    return name.matches(".*[^aeiou]y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }

  /** A name derived from an id or a label in lower case: {@code Lightning talk}. */
  static String nameOf(String words) {
    String name = words.strip().replaceAll("[\\s-]+", " ");
    int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /** The built-in kind that this is, even if a configuration changed it; empty for others. */
  public Optional<BuiltInKind> builtIn() {
    return BuiltInKind.of(id);
  }

  /** Whether this is the given built-in kind, even if a configuration changed it. */
  public boolean is(BuiltInKind other) {
    return is(other.id());
  }

  /** Whether this kind has the given id. */
  public boolean is(String other) {
    return id.equals(other);
  }

  @Override
  public int compareTo(Kind other) {
    return id.compareTo(other.id);
  }
}
