package io.github.fieldnotes.read.key;

import java.util.List;

/**
 * A key that people write in YAML. Immutable.
 *
 * @param name the key as written
 * @param shape the values that it can have
 * @param description what it does, in one or two sentences of plain text
 * @param required whether the map that has the key needs it
 * @param examples values that an editor can propose, as written; may be empty
 */
public record Key(
    String name, Shape shape, String description, boolean required, List<String> examples) {

  public Key {
    examples = List.copyOf(examples);
  }

  /** An optional key without examples. */
  public static Key of(String name, Shape shape, String description) {
    return new Key(name, shape, description, false, List.of());
  }

  /** Returns the same key, which its map needs. */
  public Key needed() {
    return new Key(name, shape, description, true, examples);
  }

  /** Returns the same key with examples of its values. */
  public Key example(String... values) {
    return new Key(name, shape, description, required, List.of(values));
  }

  /**
   * The first example, for messages.
   *
   * @throws IllegalStateException if the key has no example
   */
  public String example() {
    return examples.stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " has no example"));
  }
}
