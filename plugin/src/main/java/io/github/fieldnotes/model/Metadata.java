package io.github.fieldnotes.model;

import java.util.List;
import java.util.Optional;

/**
 * The metadata of a note.
 *
 * @param title the title as plain text, with emoji as characters; never empty
 * @param date the day, month or year, as far as it is known
 * @param categories the categories as written, in order
 * @param tags the tags as written, in order
 * @param authors the authors as written, in order
 * @param image a picture for the note as a whole
 * @param draft whether the note is not yet meant for readers
 * @param language the language of the note as a BCP 47 tag: {@code ar}; empty if not specified
 * @param module the module of the note, if the section has notes of several modules; otherwise
 *     empty
 * @param migration front matter for other site generators
 */
public record Metadata(
    String title,
    Optional<NoteDate> date,
    List<String> categories,
    List<String> tags,
    List<String> authors,
    Optional<Target> image,
    boolean draft,
    String language,
    String module,
    Migration migration) {

  public Metadata {
    categories = List.copyOf(categories);
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
  }

  /** Returns the same metadata for a note of a module. */
  public Metadata of(String other) {
    return new Metadata(
        title, date, categories, tags, authors, image, draft, language, other, migration);
  }

  /** Returns the same metadata with another title. */
  public Metadata titled(String other) {
    return new Metadata(
        other, date, categories, tags, authors, image, draft, language, module, migration);
  }

  /** Returns the same metadata with a date. */
  public Metadata dated(NoteDate other) {
    return new Metadata(
        title,
        Optional.of(other),
        categories,
        tags,
        authors,
        image,
        draft,
        language,
        module,
        migration);
  }

  /** Creates the metadata of a note without a module or language. */
  public Metadata(
      String title,
      Optional<NoteDate> date,
      List<String> categories,
      List<String> tags,
      List<String> authors,
      Optional<Target> image,
      boolean draft) {
    this(title, date, categories, tags, authors, image, draft, "", "", Migration.NONE);
  }
}
