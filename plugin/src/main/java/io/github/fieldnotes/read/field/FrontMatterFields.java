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

/** Reads fields from the front matter of a note that is an annotation as a whole. */
public final class FrontMatterFields {

  private static final Pattern ADDRESS = Pattern.compile("\\S*[./]\\S*");

  private FrontMatterFields() {}

  public static List<Field> read(Kind kind, FrontMatter front, NoteFindings findings) {
    List<Field> fields = new ArrayList<>();
    for (String key : front.keys()) {
      Optional<String> name = FieldNames.of(kind, key).filter(n -> isOfFields(kind, n));
      if (name.isPresent() && FieldNames.isOfPeople(name.get())) {
        List<String> people = front.names(key);
        boolean open = Unfilled.isValue(name.get(), String.join(", ", people));
        for (String value : open ? List.<String>of() : people) {
          fields.add(new Field(name.get(), value));
        }
      } else if (name.isPresent()) {
        for (Value.Scalar value : front.texts(key)) {
          if (!Unfilled.isValue(name.get(), value.text())) {
            fields.add(field(name.get(), value, findings));
          }
        }
      }
    }
    return fields;
  }

  /** Creates a field; an address may be that of a file beside the note. */
  private static Field field(String name, Value.Scalar value, NoteFindings findings) {
    FrontMatterLink link = FrontMatterLink.in(value.text(), value.place(), findings);
    if (!FieldNames.isOfAddress(name)) {
      return new Field(name, link.text(), link.target());
    }
    boolean address =
        link.text().equals(value.text()) && link.target().isEmpty() && isAddress(value.text());
    Optional<Target> target =
        address ? findings.resolve(value.text(), value.text(), value.place()) : link.target();
    return new Field(name, target.map(Target::address).orElse(link.text()), target);
  }

  private static boolean isAddress(String value) {
    return ADDRESS.matcher(value).matches() || BareAddress.is(value);
  }

  /**
   * Whether this class reads a field: a date belongs to the note, and the status of a decision is
   * read together with its relations.
   */
  private static boolean isOfFields(Kind kind, String name) {
    return !name.equals("date") && !(kind.is(BuiltInKind.DECISION) && name.equals(Field.STATUS));
  }
}
