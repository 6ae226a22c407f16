package io.github.fieldnotes.model;

import java.util.List;
import java.util.Set;

/**
 * A Markdown file that has been read. Immutable. Its body may be stored on disk and loaded on
 * demand, see {@link Body}.
 *
 * @param id the id of the note
 * @param file its path in the section, with extension
 * @param metadata its metadata
 * @param text what can be read on its page
 * @param annotations the annotations in order of location
 * @param links all links of the body, in order of location
 * @param pictures the pictures of the body and the front matter, in no particular order
 * @param people the people whose spellings the note joins in its list of attendees
 * @param nearMisses the parts that look like annotations but are not, in order of location
 */
public record Note(
    NoteId id,
    String file,
    Metadata metadata,
    Text text,
    List<Annotation> annotations,
    List<Link> links,
    List<Picture> pictures,
    List<Person> people,
    List<NearMiss> nearMisses) {

  /**
   * The text of a note.
   *
   * @param titleId the id of the heading that became the title and is left out of the body; empty
   *     if the title comes from elsewhere
   * @param body the text itself
   * @param headings the headings of the body, in order
   * @param anchors the ids of other elements of the body to which links can lead
   * @param excerpt plain text with white space collapsed; may be empty
   */
  public record Text(
      String titleId, Body body, List<Heading> headings, Set<String> anchors, String excerpt) {

    public Text {
      headings = List.copyOf(headings);
      anchors = Set.copyOf(anchors);
    }
  }

  public Note {
    annotations = List.copyOf(annotations);
    links = List.copyOf(links);
    pictures = List.copyOf(pictures);
    people = List.copyOf(people);
    nearMisses = List.copyOf(nearMisses);
  }

  /** Returns the same note with other annotations. */
  public Note with(List<Annotation> others) {
    return new Note(id, file, metadata, text, others, links, pictures, people, nearMisses);
  }

  /** Returns the same note with its text stored elsewhere. */
  public Note with(Body other) {
    Text moved = new Text(text.titleId(), other, text.headings(), text.anchors(), text.excerpt());
    return new Note(id, file, metadata, moved, annotations, links, pictures, people, nearMisses);
  }

  /** The id of the heading that became the title; empty if the title comes from elsewhere. */
  public String titleId() {
    return text.titleId();
  }

  /** The text itself. */
  public Body body() {
    return text.body();
  }

  /** The headings of the body, in order. */
  public List<Heading> headings() {
    return text.headings();
  }

  /** The ids of other elements of the body to which links can lead. */
  public Set<String> anchors() {
    return text.anchors();
  }

  /** An excerpt as plain text; may be empty. */
  public String excerpt() {
    return text.excerpt();
  }
}
