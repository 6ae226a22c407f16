package io.github.fieldnotes.model;

import java.util.List;
import java.util.Set;

/**
 * One Markdown file, read.
 *
 * @param id its name
 * @param file its path below the notes folder, with extension
 * @param metadata what it says about itself
 * @param titleId the id of the heading that gave the title and is left out of the body; empty when
 *     the title came from elsewhere
 * @param body its text
 * @param headings the headings of the body, in order
 * @param anchors the ids of other elements of the body that a link can lead to
 * @param annotations in order of place
 * @param links all links out of the body, in order of place
 * @param pictures those of the body and the one of the front matter, in no order
 * @param people whose spellings the note joins, in its list of who was there
 * @param nearMisses what looks like an annotation and is none, in order of place
 * @param excerpt plain text, blank lines as one blank; may be empty
 */
public record Note(
    NoteId id,
    String file,
    Metadata metadata,
    String titleId,
    Body body,
    List<Heading> headings,
    Set<String> anchors,
    List<Annotation> annotations,
    List<Link> links,
    List<Picture> pictures,
    List<Person> people,
    List<NearMiss> nearMisses,
    String excerpt) {

  public Note {
    headings = List.copyOf(headings);
    anchors = Set.copyOf(anchors);
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
    pictures = List.copyOf(pictures);
    people = List.copyOf(people);
    nearMisses = List.copyOf(nearMisses);
  }

  /** The same note with other annotations. */
  public Note with(List<Annotation> others) {
    return new Note(
        id,
        file,
        metadata,
        titleId,
        body,
        headings,
        anchors,
        others,
        links,
        pictures,
        people,
        nearMisses,
        excerpt);
  }

  /** The same note with its text somewhere else. */
  public Note with(Body other) {
    return new Note(
        id,
        file,
        metadata,
        titleId,
        other,
        headings,
        anchors,
        annotations,
        links,
        pictures,
        people,
        nearMisses,
        excerpt);
  }
}
