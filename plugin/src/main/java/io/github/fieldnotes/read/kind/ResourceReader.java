package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Titles;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.List;
import java.util.Optional;

/**
 * Reads resources: the title is the text of the first link, or the text before it if the link shows
 * only its address; the rest is the excerpt.
 */
final class ResourceReader implements KindReader {

  @Override
  public Content read(AnnotationDraft draft) {
    String shown = draft.text();
    Optional<Line.Linked> link = draft.isWholeNote() ? Optional.empty() : link(draft);
    if (link.isEmpty()) {
      return new Content(Titles.unquoted(shown), draft.fields(), draft.excerpt());
    }
    String text = Line.shown(link.get().node());
    boolean address = text.contains("://") || text.startsWith("www.");
    String before = shown.substring(0, Math.max(0, shown.indexOf(text)));
    String name = before.replaceAll("[\\s:\\uFF1A(\\u2013\\u2014-]+$", "");
    String title = Titles.unquoted(address && !name.isEmpty() ? name : text);
    boolean all = shown.equals(text) || shown.length() <= before.length() + text.length() + 1;
    boolean isInTitle = all && (address || before.isEmpty());
    Optional<Target> target = Optional.of(link.get().target());
    return new Content(
        title, draft.fields(), List.of(), target, isInTitle ? draft.excerpt() : shown);
  }

  private static Optional<Line.Linked> link(AnnotationDraft draft) {
    Node text = Blocks.textOf(draft.block());
    ParsedNote note = draft.context().note();
    return Line.of(text).stream()
        .flatMap(line -> line.links(note).stream())
        .filter(link -> !link.text().isBlank())
        .findFirst();
  }
}
