package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.vocabulary.RuleName;
import java.util.Optional;

/** One way in which a block of a note is marked as an annotation. Rules hold no state of a note. */
interface AnnotationRule {

  RuleName name();

  /**
   * Reads the mark that a block bears, if it bears one, and takes it out of the block's text.
   *
   * @param block a heading, a paragraph, a list item or a quote; of a list item or quote the first
   *     paragraph is not offered again
   */
  Optional<Mark> take(Node block, BlockContext context);
}
