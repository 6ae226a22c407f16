package io.github.fieldnotes.model;

import java.util.List;

/**
 * All that was read from one notes folder.
 *
 * @param notes in order of id; drafts only when they were asked for
 * @param media files to copy, in order of path
 */
public record Library(List<Note> notes, List<Media> media) {

  public Library {
    notes = List.copyOf(notes);
    media = List.copyOf(media);
  }
}
