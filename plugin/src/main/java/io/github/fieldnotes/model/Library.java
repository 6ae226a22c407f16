package io.github.fieldnotes.model;

import java.util.List;

/**
 * Everything read from the notes folders of a section.
 *
 * @param notes the notes in order of id; includes drafts only if requested
 * @param media the files to publish, in order of path
 * @param people the people whose spellings the configuration joins
 */
public record Library(List<Note> notes, List<Media> media, List<Person> people) {

  public Library {
    notes = List.copyOf(notes);
    media = List.copyOf(media);
    people = List.copyOf(people);
  }

  /** Creates a library without configured people. */
  public Library(List<Note> notes, List<Media> media) {
    this(notes, media, List.of());
  }
}
