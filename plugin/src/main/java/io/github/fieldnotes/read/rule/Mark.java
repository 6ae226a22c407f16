package io.github.fieldnotes.read.rule;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.util.List;

/**
 * What a rule read off a block.
 *
 * @param kind what it is
 * @param label the mark as written
 * @param scope how far it reaches
 * @param fields what the mark itself says
 * @param owner whom the group names in which the block stands; empty when it names nobody
 */
public record Mark(Kind kind, String label, Extent.Scope scope, List<Field> fields, String owner) {

  Mark(Kind kind, String label, Extent.Scope scope) {
    this(kind, label, scope, List.of(), "");
  }
}
