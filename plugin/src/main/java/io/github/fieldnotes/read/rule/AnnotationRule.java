package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.vocabulary.RuleName;
import java.util.Optional;

/**
 * One way to mark a block of a note as an annotation.
 *
 * <p>Rules are tried in the order of {@link Rules}, strongest first; the first that returns a mark
 * wins. A rule that finds only something similar to its mark reports it with {@link
 * BlockContext#miss} and returns nothing. Rules are immutable, and one instance serves all notes
 * and threads.
 */
interface AnnotationRule {

  RuleName name();

  /**
   * Reads the mark of a block, if there is one, and removes it from the block's text.
   *
   * @param block a heading, a paragraph, a list item or a quote; the first paragraph of a list item
   *     or quote is not offered again
   */
  Optional<Mark> take(Node block, BlockContext context);
}
