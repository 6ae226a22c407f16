package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import java.util.List;
import java.util.Optional;

/** One way in which a block of a note is marked as an annotation. Rules hold no state of a note. */
interface AnnotationRule {

  /**
   * What a rule read off a block.
   *
   * @param kind what it is
   * @param label the mark as written
   * @param scope how far it reaches
   * @param fields what the mark itself says
   * @param owner whom the group names in which the block stands; empty when it names nobody
   */
  record Mark(Kind kind, String label, Extent.Scope scope, List<Field> fields, String owner) {

    Mark(Kind kind, String label, Extent.Scope scope) {
      this(kind, label, scope, List.of(), "");
    }
  }

  RuleName name();

  /**
   * Reads the mark that a block bears, if it bears one, and takes it out of the block's text.
   *
   * @param block a heading, a paragraph, a list item or a quote; of a list item or quote the first
   *     paragraph is not offered again
   */
  Optional<Mark> take(Node block, BlockContext context);
}
