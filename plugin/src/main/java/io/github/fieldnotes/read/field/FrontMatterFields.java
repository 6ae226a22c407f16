package io.github.fieldnotes.read.field;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.frontmatter.FrontMatter.Value;
import io.github.fieldnotes.read.note.FrontMatterLink;
import io.github.fieldnotes.read.note.NoteFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields that front matter gives a whole note which is an annotation. */
public final class FrontMatterFields {

  private static final Pattern ADDRESS = Pattern.compile("\\S*[./]\\S*");

  private FrontMatterFields() {}

  public static List<Field> read(Kind kind, FrontMatter front, NoteFindings findings) {
    List<Field> fields = new ArrayList<>();
    for (String key : front.keys()) {
      Optional<String> name = FieldNames.of(kind, key).filter(n -> isOfFields(kind, n));
      if (name.isPresent() && FieldNames.isOfPeople(name.get())) {
        for (String value : front.names(key)) {
          fields.add(new Field(name.get(), value));
        }
      } else if (name.isPresent()) {
        for (Value.Scalar value : front.texts(key)) {
          fields.add(field(name.get(), value, findings));
        }
      }
    }
    return fields;
  }

  /** Where something is can be the address of a file beside the note, too. */
  private static Field field(String name, Value.Scalar value, NoteFindings findings) {
    FrontMatterLink link = FrontMatterLink.in(value.text(), value.place(), findings);
    if (!FieldNames.isOfAddress(name)) {
      return new Field(name, link.text(), link.target());
    }
    boolean address = link.target().isEmpty() && ADDRESS.matcher(value.text()).matches();
    Optional<Target> target =
        address ? findings.resolve(value.text(), value.text(), value.place()) : link.target();
    return new Field(name, target.map(Target::address).orElse(link.text()), target);
  }

  /** The date is the note's own; the status of a decision is read with what it says of others. */
  private static boolean isOfFields(Kind kind, String name) {
    return !name.equals("date") && !(kind.is(BuiltInKind.DECISION) && name.equals(Field.STATUS));
  }
}
