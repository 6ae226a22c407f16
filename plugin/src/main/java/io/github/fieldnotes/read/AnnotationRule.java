package io.github.fieldnotes.read;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Extent;
import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.RuleName;
import java.util.Optional;

/** One way in which a block of a note is marked as an annotation. Rules hold no state of a note. */
interface AnnotationRule {

  /**
   * What a rule read off a block.
   *
   * @param kind what it is
   * @param label the mark as written
   * @param scope how far it reaches
   */
  record Mark(Kind kind, String label, Extent.Scope scope) {}

  RuleName name();

  /** Reads the mark that a block bears, if it bears one, and takes it out of the block's text. */
  Optional<Mark> take(Node block, NoteText note);
}
