package io.github.fieldnotes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a note says about itself.
 *
 * @param title plain text, emoji as characters; never empty
 * @param date the day, in the zone of the notes
 * @param categories as written, in order
 * @param tags as written, in order
 * @param authors as written, in order
 * @param image a picture for the note as a whole
 * @param draft whether it is not meant for readers yet
 * @param language the language it is written in, a BCP 47 tag: {@code ar}; empty when it does not
 *     say
 * @param module whose note it is, where a section has those of several; else empty
 * @param migration what it brings along from another site generator
 */
public record Metadata(
    String title,
    Optional<LocalDate> date,
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

  /** The same of a note of a module. */
  public Metadata of(String other) {
    return new Metadata(
        title, date, categories, tags, authors, image, draft, language, other, migration);
  }

  /** What a note of a project alone says that does not name its language. */
  public Metadata(
      String title,
      Optional<LocalDate> date,
      List<String> categories,
      List<String> tags,
      List<String> authors,
      Optional<Target> image,
      boolean draft) {
    this(title, date, categories, tags, authors, image, draft, "", "", Migration.NONE);
  }
}
