package io.github.fieldnotes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A Markdown file that has been read. Immutable. Its body and its {@link Details} may be stored on
 * disk and loaded on demand, so that a section of many notes fits into memory.
 *
 * @param id the id of the note
 * @param file its path in the section, with extension
 * @param metadata its metadata
 * @param text what can be read on its page
 * @param annotations the annotations in order of location
 * @param people the people whose spellings the note joins in its list of attendees
 * @param details the other parts
 * @param history what version control knows of the file; empty as a note is read
 */
public record Note(
    NoteId id,
    String file,
    Metadata metadata,
    Text text,
    List<Annotation> annotations,
    List<Person> people,
    Details details,
    Optional<History> history) {

  /**
   * The text of a note.
   *
   * @param titleId the id of the heading that became the title and is left out of the body; empty
   *     if the title comes from elsewhere
   * @param body the text itself
   * @param excerpt plain text with white space collapsed; may be empty
   * @param diagrams how the diagrams in the text are drawn; empty if there are none
   */
  public record Text(String titleId, Body body, Passage excerpt, Set<Markup.Diagram> diagrams) {

    public Text {
      diagrams = Set.copyOf(diagrams);
    }

    /** A text that is in memory. */
    public Text(String titleId, Markup body, Passage excerpt) {
      this(titleId, body, excerpt, body.diagrams());
    }
  }

  /** A note about whose file version control knows nothing. */
  public Note(
      NoteId id,
      String file,
      Metadata metadata,
      Text text,
      List<Annotation> annotations,
      List<Person> people,
      Details details) {
    this(id, file, metadata, text, annotations, people, details, Optional.empty());
  }

  /**
   * What version control knows of the file of a note. A day is that of a commit's author, in the
   * offset from UTC with which the commit was made, so that it is the same on every machine.
   *
   * @param added the day of the first commit that has the file, whatever its name was then
   * @param changed the day of the last commit that changed it
   */
  public record History(LocalDate added, LocalDate changed) {}

  public Note {
    annotations = List.copyOf(annotations);
    people = List.copyOf(people);
  }

  /** Returns the same note with other annotations, as many as it has. */
  public Note with(List<Annotation> others) {
    return new Note(id, file, metadata, text, others, people, details, history);
  }

  /** Returns the same note with its text stored elsewhere. */
  public Note with(Body other) {
    return with(other, text.diagrams());
  }

  /** Returns the same note with another text, in which diagrams are drawn in these ways. */
  public Note with(Body other, Set<Markup.Diagram> diagrams) {
    Text moved = new Text(text.titleId(), other, text.excerpt(), diagrams);
    return new Note(id, file, metadata, moved, annotations, people, details, history);
  }

  /** Returns the same note with its details stored elsewhere. */
  public Note with(Details other) {
    return new Note(id, file, metadata, text, annotations, people, other, history);
  }

  /** Returns the same note with other metadata. */
  public Note with(Metadata other) {
    return new Note(id, file, other, text, annotations, people, details, history);
  }

  /** Returns the same note with what version control knows of its file. */
  public Note with(History known) {
    return new Note(id, file, metadata, text, annotations, people, details, Optional.of(known));
  }

  /** The id of the heading that became the title; empty if the title comes from elsewhere. */
  public String titleId() {
    return text.titleId();
  }

  /** The text itself. */
  public Body body() {
    return text.body();
  }

  /** How the diagrams in the text are drawn; empty if there are none. */
  public Set<Markup.Diagram> diagrams() {
    return text.diagrams();
  }

  /** An excerpt as plain text, which may be read from disk on each call; may be empty. */
  public String excerpt() {
    return text.excerpt().text();
  }

  /** The headings of the body, in order; as all details, they may be read from disk. */
  public List<Heading> headings() {
    return details.load().headings();
  }

  /** The ids of other elements of the body to which links can lead. */
  public Set<String> anchors() {
    return details.load().anchors();
  }

  /** All links of the body, in order of location. */
  public List<Link> links() {
    return details.load().links();
  }

  /** The pictures of the body and the front matter, in no particular order. */
  public List<Picture> pictures() {
    return details.load().pictures();
  }

  /** The parts that look like annotations but are not, in order of location. */
  public List<NearMiss> nearMisses() {
    return details.load().nearMisses();
  }
}
