package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import java.util.List;
import java.util.Optional;

/**
 * A part of a note that has a kind, such as a talk or an action. Immutable.
 *
 * @param kind its kind
 * @param rule the rule that recognised it
 * @param label the word that marked it, as written: {@code TALK}, {@code Keynote}
 * @param title plain text, without label and without quotes that wrap all of it
 * @param link the target of the title, if the title is a link
 * @param position where in the note it is
 * @param fields its fields, in order of name
 * @param relations the relations of a decision record to other records
 * @param excerpt the first paragraph of its extent as plain text; may be empty
 */
public record Annotation(
    Kind kind,
    RuleName rule,
    String label,
    String title,
    Optional<Target> link,
    Position position,
    List<Field> fields,
    List<Relation> relations,
    Passage excerpt) {

  /**
   * Where in its note an annotation is.
   *
   * @param section the title of the section around it; empty if there is none
   * @param anchor the id of its first element on the note's page
   * @param place the location at which it begins
   * @param extent the part of the note that it covers
   * @param date the date of the heading around it, in a note that is a log of several days
   */
  public record Position(
      String section, String anchor, Location place, Extent extent, Optional<NoteDate> date) {

    /** Creates the position of an annotation in a note that is no log. */
    public Position(String section, String anchor, Location place, Extent extent) {
      this(section, anchor, place, extent, Optional.empty());
    }
  }

  public Annotation {
    fields = List.copyOf(fields);
    relations = List.copyOf(relations);
  }

  /** Returns the same annotation with another kind. */
  public Annotation with(Kind other) {
    return new Annotation(other, rule, label, title, link, position, fields, relations, excerpt);
  }

  /** The title of the section around it; empty if there is none. */
  public String section() {
    return position.section();
  }

  /** The id of its first element on the note's page. */
  public String anchor() {
    return position.anchor();
  }

  /** The location at which it begins. */
  public Location place() {
    return position.place();
  }

  /** The part of the note that it covers. */
  public Extent extent() {
    return position.extent();
  }

  /** The first field with a name. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The value of the first field with a name; empty if there is none. */
  public String value(String name) {
    return field(name).map(Field::value).orElse("");
  }

  /** The values of all fields with a name, in order. */
  public List<String> values(String name) {
    // most annotations have none, and a stream of nothing costs more than looking
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return fields.stream().filter(f -> f.name().equals(name)).map(Field::value).toList();
      }
    }
    return List.of();
  }
}
