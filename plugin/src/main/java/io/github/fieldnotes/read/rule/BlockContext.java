package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.word.ListPurpose;
import java.util.List;

/**
 * The context of a block.
 *
 * @param setting the note as a whole
 * @param purpose the purpose of the list, if the block is a list item
 * @param misses collects what only looks like an annotation; rules add to it
 */
record BlockContext(Setting setting, ListPurpose purpose, List<NearMiss> misses) {

  ParsedNote note() {
    return setting.note();
  }

  /** Whether the whole note is one decision. */
  boolean record() {
    return setting.isRecord();
  }

  /** Records that a block looks like an annotation but is not one. */
  void miss(RuleName rule, Node block, NearMiss.Reason reason) {
    String text = InlineText.shown(Blocks.textOf(block));
    misses.add(new NearMiss(rule, note().location(block), text, reason));
  }
}
