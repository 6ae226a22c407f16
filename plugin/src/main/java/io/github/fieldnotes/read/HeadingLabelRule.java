package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Extent;
import io.github.fieldnotes.model.RuleName;
import java.util.Optional;

/** {@code ### TALK: [Title](url)}: a heading, at any level, that begins with a label. */
final class HeadingLabelRule implements AnnotationRule {

  private final LabelReader labels;

  HeadingLabelRule(LabelReader labels) {
    this.labels = labels;
  }

  @Override
  public RuleName name() {
    return RuleName.HEADING_LABEL;
  }

  @Override
  public Optional<Mark> take(Node block, NoteText note) {
    if (!(block instanceof Heading)) {
      return Optional.empty();
    }
    InlineText text = InlineText.written(block);
    return labels
        .read(text.text())
        // On a heading these letters are more often a field of computing than an action item.
        .filter(label -> !label.text().equalsIgnoreCase("AI"))
        .map(
            label -> {
              Cut.range(block, block.getStartOffset(), text.offset(label.titleStart()));
              return new Mark(label.kind(), label.text(), Extent.Scope.SECTION);
            });
  }
}
