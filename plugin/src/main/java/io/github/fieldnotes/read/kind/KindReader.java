package io.github.fieldnotes.read.kind;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Target;
import java.util.List;
import java.util.Optional;

/** Reads what annotations of one kind have of their own. Holds no state of a note. */
interface KindReader {

  /**
   * An annotation's content.
   *
   * @param title without quotes that wrap all of it
   * @param fields in any order
   * @param relations of decision records
   * @param link where it leads, though its title is not the text of that link
   * @param excerpt what it says beside its title
   */
  record Content(
      String title,
      List<Field> fields,
      List<Relation> relations,
      Optional<Target> link,
      String excerpt) {

    Content(String title, List<Field> fields, String excerpt) {
      this(title, fields, List.of(), Optional.empty(), excerpt);
    }
  }

  Content read(AnnotationDraft draft);
}
