package io.github.fieldnotes.model;

import java.util.List;

/**
 * A person in several spellings, as a note or the configuration says.
 *
 * @param name as it is shown
 * @param aliases other spellings: {@code @handle}, initials
 */
public record Person(String name, List<String> aliases) {

  public Person {
    aliases = List.copyOf(aliases);
  }
}
