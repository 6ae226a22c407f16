package io.github.fieldnotes.model;

import java.util.List;

/**
 * All that was read from one notes folder.
 *
 * @param notes in order of id; drafts only when they were asked for
 * @param media files to copy, in order of path
 * @param people whose spellings the configuration joins
 */
public record Library(List<Note> notes, List<Media> media, List<Person> people) {

  public Library {
    notes = List.copyOf(notes);
    media = List.copyOf(media);
    people = List.copyOf(people);
  }

  /** A library in which the configuration names nobody. */
  public Library(List<Note> notes, List<Media> media) {
    this(notes, media, List.of());
  }
}
