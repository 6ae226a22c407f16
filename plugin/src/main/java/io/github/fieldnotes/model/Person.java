package io.github.fieldnotes.model;

import java.util.List;

/**
 * A person with several spellings, from a note or the configuration.
 *
 * @param name the display name
 * @param aliases other spellings: {@code @handle}, initials
 */
public record Person(String name, List<String> aliases) {

  public Person {
    aliases = List.copyOf(aliases);
  }
}
