package io.github.fieldnotes.model;

import java.util.List;
import java.util.Set;

/**
 * A Markdown file that has been read. Immutable.
 *
 * @param id the id of the note
 * @param file its path in the section, with extension
 * @param metadata its metadata
 * @param titleId the id of the heading that became the title and is left out of the body; empty if
 *     the title comes from elsewhere
 * @param body its text
 * @param headings the headings of the body, in order
 * @param anchors the ids of other elements of the body to which links can lead
 * @param annotations the annotations in order of location
 * @param links all links of the body, in order of location
 * @param pictures the pictures of the body and the front matter, in no particular order
 * @param people the people whose spellings the note joins in its list of attendees
 * @param nearMisses the parts that look like annotations but are not, in order of location
 * @param excerpt plain text with white space collapsed; may be empty
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

  /** Returns the same note with other annotations. */
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

  /** Returns the same note with its text stored elsewhere. */
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
