package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.Titles;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.rule.BlockText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads resources: the title is the text of the first link, or the text before it if the link shows
 * only its address; the rest is the excerpt.
 */
final class ResourceReader implements KindReader {

  private static final Pattern BEFORE_LINK = Pattern.compile("[\\s:\\uFF1A(\\u2013\\u2014-]+$");
  private static final Pattern AROUND_NAME =
      Pattern.compile("^[^\\p{L}\\p{N}\"'\u201C\u201E(]++|[\\s:\\uFF1A(\\u2013\\u2014-]++$");

  @Override
  public Content read(AnnotationDraft draft) {
    String shown = draft.text();
    Optional<Line.Linked> link = draft.isWholeNote() ? Optional.empty() : link(draft);
    if (BlockText.isLink(draft.found())) {
      return oneOfRun(draft);
    }
    if (link.isEmpty()) {
      return new Content(Titles.unquoted(shown), draft.fields(), draft.excerpt());
    }
    String text = Line.shown(link.get().node());
    Optional<Target> target = Optional.of(link.get().target());
    if (!shown.contains(text)) {
      // the link stands in a field below the name, such as Link: …
      return new Content(
          Titles.unquoted(shown), draft.fields(), List.of(), target, draft.excerpt());
    }
    boolean address = isAddress(text);
    String before = shown.substring(0, Math.max(0, shown.indexOf(text)));
    String name = BEFORE_LINK.matcher(before).replaceFirst("");
    String title = Titles.unquoted(address && !name.isEmpty() ? name : text);
    boolean all = shown.equals(text) || shown.length() <= before.length() + text.length() + 1;
    boolean isInTitle = all && (address || before.isEmpty());
    return new Content(
        title, draft.fields(), List.of(), target, isInTitle ? draft.excerpt() : shown);
  }

  /** One link of a paragraph; what stands before it on its line is its name. */
  private static Content oneOfRun(AnnotationDraft draft) {
    Node link = draft.block();
    String text = draft.text();
    String name = "";
    if (isAddress(text)) {
      String before = nameBefore(link);
      name = AROUND_NAME.matcher(before).replaceAll("");
    }
    Optional<Target> target = Optional.of(draft.context().note().target(link));
    return new Content(
        Titles.unquoted(name.isEmpty() ? text : name), draft.fields(), List.of(), target, "");
  }

  /** The text between a link and the link or the line end before it. */
  private static String nameBefore(Node link) {
    Node first = link;
    while (first.getPrevious() != null && !endsName(first.getPrevious())) {
      first = first.getPrevious();
    }
    return InlineText.shownFrom(first, link.getStartOffset());
  }

  private static boolean endsName(Node node) {
    return node instanceof Link
        || node instanceof LinkRef
        || node instanceof DelimitedLinkNode
        || node instanceof SoftLineBreak
        || node instanceof HardLineBreak;
  }

  private static boolean isAddress(String text) {
    return text.contains("://") || text.startsWith("www.");
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
