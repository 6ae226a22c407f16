package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.word.ListPurpose;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules need to know of a block that is offered to them. Its text is collected once for
 * all of them; the rule that changes it is the last one. Not thread-safe.
 */
final class BlockContext {

  private final Node block;
  private final ListPurpose purpose;
  private final Setting setting;
  private final Node holder;
  private final List<NearMiss> misses = new ArrayList<>();
  private MappedText text;
  private Boolean label;

  /**
   * Describes a block.
   *
   * @param purpose the purpose of the list, if the block is a list item
   * @param setting the note as a whole
   */
  BlockContext(Node block, ListPurpose purpose, Setting setting) {
    this.block = block;
    this.purpose = purpose;
    this.setting = setting;
    this.holder = Blocks.textOf(block);
  }

  ListPurpose purpose() {
    return purpose;
  }

  Setting setting() {
    return setting;
  }

  ParsedNote note() {
    return setting.note();
  }

  /** Whether the whole note is one decision. */
  boolean record() {
    return setting.isRecord();
  }

  /** The part of the block that contains its text. */
  Node holder() {
    return holder;
  }

  /** Quick check of the first word: whether the block can begin with a label. */
  boolean canBeginWithLabel() {
    if (label == null) {
      label = setting.canBeginWithLabel(holder);
    }
    return label;
  }

  /** The text of the block as typed. */
  MappedText text() {
    if (text == null) {
      text = InlineText.written(holder);
    }
    return text;
  }

  /** What only looks like an annotation. */
  List<NearMiss> misses() {
    return misses;
  }

  /** Records that the block looks like an annotation but is not one. */
  void miss(RuleName rule, NearMiss.Reason reason) {
    misses.add(new NearMiss(rule, note().location(block), InlineText.shown(holder), reason));
  }
}
