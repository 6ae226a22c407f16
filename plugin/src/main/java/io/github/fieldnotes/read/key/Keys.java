package io.github.fieldnotes.read.key;

import java.util.List;

/**
 * The keys that one map can have, in the order in which they are described. Immutable.
 *
 * @param all the keys; no two have the same name
 */
public record Keys(List<Key> all) {

  public Keys {
    all = List.copyOf(all);
  }

  /** The keys in this order. */
  public static Keys of(Key... keys) {
    return new Keys(List.of(keys));
  }

  /** The names of the keys, in order. */
  public List<String> names() {
    return all.stream().map(Key::name).toList();
  }

  /**
   * The key of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Key named(String name) {
    return all.stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }
}
