package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields that front matter gives a whole note which is an annotation. */
final class FrontMatterFields {

  private FrontMatterFields() {}

  static List<Field> read(Kind kind, FrontMatter front, NoteText note) {
    List<Field> fields = new ArrayList<>();
    for (String key : front.keys()) {
      Optional<String> name = FieldNames.of(kind, key).filter(n -> isOfFields(kind, n));
      if (name.isPresent() && FieldNames.isOfPeople(name.get())) {
        for (String value : front.names(key)) {
          fields.add(new Field(name.get(), value));
        }
      } else if (name.isPresent()) {
        for (FrontMatter.Value.Scalar value : front.texts(key)) {
          FrontMatterLink link = FrontMatterLink.in(value.text(), value.place(), note);
          fields.add(new Field(name.get(), link.text(), link.target()));
        }
      }
    }
    return fields;
  }

  /** The date is the note's own; the status of a decision is read with what it says of others. */
  private static boolean isOfFields(Kind kind, String name) {
    return !name.equals("date") && !(kind.is(Kind.DECISION) && name.equals(Field.STATUS));
  }
}
