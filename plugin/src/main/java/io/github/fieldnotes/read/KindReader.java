package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Relation;
import java.util.List;

/** Reads what annotations of one kind have of their own. Holds no state of a note. */
interface KindReader {

  /**
   * An annotation's content.
   *
   * @param title without quotes that wrap all of it
   * @param fields in any order
   * @param relations of decision records
   * @param excerpt what it says beside its title
   */
  record Content(String title, List<Field> fields, List<Relation> relations, String excerpt) {

    Content(String title, List<Field> fields, String excerpt) {
      this(title, fields, List.of(), excerpt);
    }
  }

  Content read(Draft draft);
}
