package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.read.decision.DecisionStatusReader;
import io.github.fieldnotes.read.field.BareAddress;
import io.github.fieldnotes.read.field.FrontMatterFields;
import io.github.fieldnotes.read.kind.KindReader.Content;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Excerpts;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.Sections;
import io.github.fieldnotes.read.markdown.Titles;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.rule.AnnotationMarks;
import io.github.fieldnotes.read.rule.BlockText;
import io.github.fieldnotes.read.rule.MarkedBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Builds the annotations of a note from its marks, after the last change to its tree. */
public final class AnnotationBuilder {

  /** The characters charged for each link of an annotation. */
  private static final long LINK = 16;

  private static final int MOST_OF_NAME = 100;

  private final NoteContext context;
  private final NoteFindings findings;
  private final ParsedNote note;
  private final List<MarkedBlock> found;
  private final AnnotationMarks marks = new AnnotationMarks();
  private final List<List<io.github.fieldnotes.model.Link>> links = new ArrayList<>();
  private final Map<Heading, String> sections = new HashMap<>();
  private final DatedHeadings days;

  /** The titles of sections that are no headings. */
  private final Set<Node> titles;

  private AnnotationBuilder(List<MarkedBlock> found, NoteContext context) {
    this.context = context;
    this.findings = context.findings();
    this.note = findings.note();
    this.found = found;
    this.days = DatedHeadings.of(note);
    this.titles =
        found.stream()
            .filter(each -> each.mark().scope() == Scope.SECTION)
            .map(MarkedBlock::block)
            .collect(Collectors.toSet());
  }

  /**
   * The annotations of one note.
   *
   * @param annotations in order of location
   * @param links the links in the extent of each annotation, its own first
   * @param marks the nodes that each annotation covers
   */
  public record Result(
      List<Annotation> annotations,
      List<List<io.github.fieldnotes.model.Link>> links,
      AnnotationMarks marks) {}

  public static Result describe(List<MarkedBlock> found, NoteContext context) {
    AnnotationBuilder describer = new AnnotationBuilder(found, context);
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      annotations.add(describer.annotation(i));
    }
    return new Result(annotations, describer.links, describer.marks);
  }

  private Annotation annotation(int number) {
    MarkedBlock each = found.get(number);
    Node block = each.block();
    boolean whole = block == note.document();
    Node last = each.mark().scope() == Scope.SECTION ? lastOfSection(block) : block;
    Location place = note.location(block);
    Extent extent = extent(each, last, place);
    List<Field> attributes = attributes(each);
    List<io.github.fieldnotes.model.Link> around =
        whole ? findings.links().toList() : findings.links(place, extent.lastLine());
    links.add(around);
    String shown = whole ? context.metadata().title() : BlockText.title(each, note);
    List<io.github.fieldnotes.model.Link> own = ownLinks(number, around);
    AnnotationDraft draft =
        new AnnotationDraft(
            each, shown, fields(each, attributes), own, excerpt(each, last), context);
    Content content = KindReader.of(each.mark().kind()).read(draft);
    String title = Titles.shortened(content.title());
    String anchor = whole ? "" : anchor(each, title);
    note.budget().charge(title.length() + content.excerpt().length() + LINK * around.size());
    if (!whole) {
      marks.add(number, each, last);
    }
    return new Annotation(
        each.mark().kind(),
        each.rule(),
        each.mark().label(),
        title,
        whole ? Optional.empty() : content.link().or(() -> titleLink(block, content.title())),
        new Annotation.Position(
            heading(each.section()), anchor, place, extent, days.of(block.getStartOffset())),
        ordered(content.fields(), place),
        content.relations(),
        Passage.of(content.excerpt()));
  }

  /** The last block of the section below a heading, or below a title in bold. */
  private Node lastOfSection(Node block) {
    if (block instanceof Heading heading) {
      return Sections.last(heading);
    }
    Node last = block;
    for (Node next = block.getNext(); next != null; next = next.getNext()) {
      if (next instanceof Heading || titles.contains(next)) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** Sorts fields by name and limits their number: each person has a page that names all others. */
  private List<Field> ordered(List<Field> fields, Location place) {
    Map<String, Integer> counts = new TreeMap<>();
    List<Field> kept =
        fields.stream()
            .filter(field -> counts.merge(field.name(), 1, Integer::sum) <= MOST_OF_NAME)
            .sorted(Comparator.comparing(Field::name))
            .toList();
    counts.forEach((name, count) -> findings.reportMany(name, count, MOST_OF_NAME, place));
    return kept;
  }

  /** The text of a section's heading; empty if the heading is the title of the note. */
  private String heading(Heading section) {
    boolean title = section == null || section.getParent() == null;
    return title ? "" : sections.computeIfAbsent(section, InlineText::shown);
  }

  private Extent extent(MarkedBlock each, Node last, Location place) {
    int end = Math.max(each.block().getStartOffset(), last.getEndOffset() - 1);
    return new Extent(each.mark().scope(), place.line(), note.source().line(end));
  }

  /** The links before the first nested annotation of the same kind. */
  private List<io.github.fieldnotes.model.Link> ownLinks(
      int number, List<io.github.fieldnotes.model.Link> links) {
    Kind kind = found.get(number).mark().kind();
    for (MarkedBlock later : found.subList(number + 1, found.size())) {
      if (later.mark().kind().equals(kind)) {
        Location inner = note.location(later.block());
        return links.stream().filter(link -> link.place().compareTo(inner) < 0).toList();
      }
    }
    return links;
  }

  /** The fields of an annotation; attributes and front matter take precedence over lines. */
  private List<Field> fields(MarkedBlock each, List<Field> attributes) {
    List<Field> fields = new ArrayList<>(attributes);
    if (each.block() == note.document()) {
      addNew(fields, FrontMatterFields.read(each.mark().kind(), context.front(), findings));
    }
    addNew(fields, each.fields());
    return fields;
  }

  /** The fields that the mark itself gives; their addresses become links of the note. */
  private List<Field> attributes(MarkedBlock each) {
    Location place = note.location(each.block());
    return each.mark().fields().stream()
        .map(field -> BareAddress.resolved(field, place, findings))
        .toList();
  }

  private static void addNew(List<Field> fields, List<Field> others) {
    List<String> names = fields.stream().map(Field::name).distinct().toList();
    others.stream().filter(field -> !names.contains(field.name())).forEach(fields::add);
  }

  private String anchor(MarkedBlock each, String title) {
    if (each.block() instanceof Heading heading) {
      return note.id(heading);
    }
    String explicit = note.attributes(each.block()).values().get("id");
    return explicit != null ? explicit : findings.ids().ofBlock(each.mark().kind().id(), title);
  }

  /** The link whose text is the whole title, except for quotes. */
  private Optional<Target> titleLink(Node block, String title) {
    Map<Node, String> links = new HashMap<>();
    collectLinks(Blocks.textOf(block), links);
    return links.entrySet().stream()
        .filter(link -> Titles.unquoted(link.getValue()).equals(title))
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

  private String excerpt(MarkedBlock each, Node last) {
    Node block = each.block();
    if (block == note.document()) {
      return each.mark().kind().is(BuiltInKind.DECISION)
          ? Excerpts.ofRecord(block, new DecisionStatusReader(note, context.statuses()).section())
          : Excerpts.firstParagraph(block);
    }
    if (!(block instanceof Heading)) {
      Node text = Blocks.textOf(block);
      return text == block || text.getNext() == null ? "" : firstParagraph(text, null);
    }
    return block == last ? "" : firstParagraph(block, last);
  }

  /** The first paragraph after {@code block}, up to and including {@code last}. */
  private static String firstParagraph(Node block, Node last) {
    for (Node node = block; node != last && node.getNext() != null; ) {
      node = node.getNext();
      String text = Excerpts.firstParagraph(node);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
