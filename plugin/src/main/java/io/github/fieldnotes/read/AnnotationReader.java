package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Extent;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.AnnotationRule.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Offers each block of a note to the rules, strongest first; the first that finds a mark makes the
 * annotation. Code, HTML and front matter are never offered.
 */
final class AnnotationReader {

  private static final Pattern QUOTED =
      Pattern.compile("\"([^\"]+)\"|'([^']+)'|“([^“”]+)”|‘([^‘]+)’|«([^«»]+)»|„([^„“]+)“");

  private final List<AnnotationRule> rules;

  AnnotationReader(List<AnnotationRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The annotations of one note.
   *
   * @param annotations in order of place
   * @param marks where they are in the tree
   */
  record Result(List<Annotation> annotations, AnnotationMarks marks) {}

  /** What a rule found on a block. */
  record Found(Node block, AnnotationRule rule, Mark mark) {}

  /** Finds all marks, in order of place; labels leave the tree. */
  List<Found> take(NoteText note) {
    List<Found> found = new ArrayList<>();
    offer(note.document(), note, found);
    return found;
  }

  /** Describes what was found, once the tree is as readers will see it. */
  static Result describe(List<Found> found, NoteText note) {
    List<Annotation> annotations = new ArrayList<>();
    AnnotationMarks marks = new AnnotationMarks();
    for (int i = 0; i < found.size(); i++) {
      Found each = found.get(i);
      Node last = last(each);
      marks.add(i, each.block(), last);
      annotations.add(annotation(each, last, found.subList(i + 1, found.size()), note));
    }
    return new Result(annotations, marks);
  }

  private void offer(Node parent, NoteText note, List<Found> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (isReadable(node)) {
        for (AnnotationRule rule : rules) {
          Optional<Mark> mark = rule.take(node, note);
          if (mark.isPresent()) {
            found.add(new Found(node, rule, mark.get()));
            break;
          }
        }
      }
      if (node instanceof Block) {
        offer(node, note, found);
      }
    }
  }

  private static boolean isReadable(Node node) {
    return node instanceof Heading
        || node instanceof Paragraph
        || node instanceof ListItem
        || node instanceof BlockQuote;
  }

  private static Node last(Found found) {
    return found.mark().scope() == Extent.Scope.SECTION && found.block() instanceof Heading heading
        ? Sections.last(heading)
        : found.block();
  }

  private static Annotation annotation(Found found, Node last, List<Found> later, NoteText note) {
    Node block = found.block();
    Mark mark = found.mark();
    String shown = InlineText.shown(block);
    Location place = note.location(block);
    int end = Math.max(block.getStartOffset(), last.getEndOffset() - 1);
    Extent extent = new Extent(mark.scope(), place.line(), note.source().line(end));
    Heading section = Sections.enclosing(block);
    List<io.github.fieldnotes.model.Link> links =
        note.links().stream().filter(link -> isIn(extent, link, place)).toList();
    return new Annotation(
        mark.kind(),
        found.rule().name(),
        mark.label(),
        unquoted(shown),
        titleLink(block, shown, note),
        section == null ? "" : InlineText.shown(section),
        block instanceof Heading heading ? note.id(heading) : "",
        place,
        extent,
        fields(mark, ownLinks(found, later, links, note)),
        List.of(),
        links,
        excerpt(block, last));
  }

  /** The links before the first annotation of the same kind that stands within this one. */
  private static List<io.github.fieldnotes.model.Link> ownLinks(
      Found found, List<Found> later, List<io.github.fieldnotes.model.Link> links, NoteText note) {
    Optional<Location> inner =
        later.stream()
            .filter(other -> other.mark().kind().equals(found.mark().kind()))
            .findFirst()
            .map(other -> note.location(other.block()));
    return links.stream()
        .filter(link -> inner.isEmpty() || link.place().compareTo(inner.get()) < 0)
        .toList();
  }

  private static boolean isIn(Extent extent, io.github.fieldnotes.model.Link link, Location begin) {
    return link.place().compareTo(begin) >= 0 && link.place().line() <= extent.lastLine();
  }

  /** The link that is the title, with nothing but quotes around it. */
  private static Optional<Target> titleLink(Node block, String title, NoteText note) {
    Map<Node, String> links = new HashMap<>();
    collectLinks(block, links);
    return links.entrySet().stream()
        .filter(link -> unquoted(link.getValue()).equals(unquoted(title)))
        .findFirst()
        .map(link -> note.target(link.getKey()));
  }

  private static void collectLinks(Node parent, Map<Node, String> links) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Link || node instanceof LinkRef) {
        links.put(node, InlineText.shown(node));
      } else if (node instanceof DelimitedLinkNode link) {
        links.put(link, link.getText().toString());
      } else {
        collectLinks(node, links);
      }
    }
  }

  private static String unquoted(String title) {
    Matcher quoted = QUOTED.matcher(title);
    if (!quoted.matches()) {
      return title;
    }
    for (int group = 1; group <= quoted.groupCount(); group++) {
      if (quoted.group(group) != null) {
        return quoted.group(group).strip();
      }
    }
    return title;
  }

  private static List<Field> fields(Mark mark, List<io.github.fieldnotes.model.Link> links) {
    return mark.kind().id().equals("talk")
        ? Videos.first(links).map(url -> new Field("video", url)).stream().toList()
        : List.of();
  }

  private static String excerpt(Node block, Node last) {
    if (!(block instanceof Heading)) {
      return InlineText.shown(block);
    }
    for (Node node = block; node != last; ) {
      node = node.getNext();
      String text = Excerpts.firstParagraph(node);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
