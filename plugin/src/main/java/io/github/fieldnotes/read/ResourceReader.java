package io.github.fieldnotes.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** Resources: the title is what the first link shows; what stands around it is the excerpt. */
final class ResourceReader implements KindReader {

  @Override
  public Content read(Draft draft) {
    Node text = Blocks.textOf(draft.block());
    List<Line.Linked> links =
        Line.of(text).stream()
            .flatMap(line -> line.links(0, line.text().length(), draft.context().note()).stream())
            .toList();
    String shown = draft.text();
    if (draft.isWholeNote() || links.isEmpty() || links.get(0).text().isBlank()) {
      return new Content(Titles.unquoted(shown), draft.fields(), draft.excerpt());
    }
    String title = Titles.unquoted(Line.shown(links.get(0).node()));
    return new Content(title, draft.fields(), title.equals(shown) ? draft.excerpt() : shown);
  }
}
