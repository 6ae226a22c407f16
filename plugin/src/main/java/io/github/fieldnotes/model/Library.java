package io.github.fieldnotes.model;

import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.util.List;

/**
 * Everything read from the notes folders of a section.
 *
 * @param notes the notes in order of id; includes drafts only if requested
 * @param media the files to publish, in order of path
 * @param people the people whose spellings the configuration joins
 * @param statuses the words for the statuses of decisions
 */
public record Library(
    List<Note> notes, List<Media> media, List<Person> people, StatusWords statuses) {

  public Library {
    notes = List.copyOf(notes);
    media = List.copyOf(media);
    people = List.copyOf(people);
  }

  /** Creates a library without configured people and words. */
  public Library(List<Note> notes, List<Media> media) {
    this(notes, media, List.of());
  }

  /** Creates a library without configured words. */
  public Library(List<Note> notes, List<Media> media, List<Person> people) {
    this(notes, media, people, StatusWords.BUILT_IN);
  }
}
