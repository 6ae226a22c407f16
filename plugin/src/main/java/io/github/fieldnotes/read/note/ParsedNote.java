package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.folder.IssueTracker;
import io.github.fieldnotes.read.html.DroppedHtmlReport;
import io.github.fieldnotes.read.html.HtmlRules;
import io.github.fieldnotes.read.media.PictureSize;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.syntax.AttributeList;
import io.github.fieldnotes.read.syntax.Callout;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A parsed note: its tree, and what the tree says of the nodes in it.
 *
 * <p>Ids, targets, attributes and callouts do not change once the note is parsed; what later steps
 * find is in {@link NoteFindings}. Rules still take labels out of the tree, as the package {@code
 * io.github.fieldnotes.read} describes. The budget counts down with every step. Not thread-safe:
 * one thread reads a note.
 */
public final class ParsedNote {

  private final SourceText source;
  private final Document document;
  private final Map<Node, AttributeList> attributes;
  private final Map<Node, Callout> callouts;
  private final Map<Node, String> headingIds;
  private final List<Heading> headings;
  private final Map<Node, Target> targets;
  private final List<Link> links;
  private final List<Picture> pictures;
  private final Map<Node, PictureSize> sizes;
  private final List<String> tags;
  private final HeadingIds takenIds;
  private final Set<String> anchors;
  private final boolean rawHtml;
  private final List<String> rawHeadingIds;
  private final Set<String> droppedClasses;
  private final Optional<IssueTracker> issues;
  private final HtmlRules html;
  private final Budget budget;

  ParsedNote(ParsedNoteBuilder parsed, Optional<IssueTracker> issues) {
    this.source = parsed.source();
    this.document = parsed.document();
    this.attributes = Collections.unmodifiableMap(parsed.attributes());
    this.callouts = Collections.unmodifiableMap(parsed.callouts());
    this.headingIds = Collections.unmodifiableMap(parsed.headingIds());
    this.headings = List.copyOf(parsed.headings());
    this.targets = Collections.unmodifiableMap(parsed.targets());
    this.links = List.copyOf(parsed.links());
    this.pictures = List.copyOf(parsed.pictures());
    this.sizes = Collections.unmodifiableMap(parsed.sizes());
    this.tags = List.copyOf(parsed.tags());
    this.takenIds = parsed.ids();
    this.anchors = anchors(parsed.rawAnchors(), attributes);
    this.rawHtml = parsed.hasRawHtml();
    this.rawHeadingIds = List.copyOf(parsed.rawHeadingIds());
    this.droppedClasses = parsed.dropped().classes();
    this.issues = issues;
    this.html = parsed.html();
    this.budget = parsed.budget();
  }

  /**
   * Parses a fresh tree: attribute lists and the marks of callouts leave it, links and headings are
   * looked up in it.
   */
  public static ParsedNote of(
      SourceText source, Document document, LinkResolver addresses, HtmlRules html, Budget budget) {
    DroppedHtmlReport dropped = new DroppedHtmlReport(html.allowed(), addresses.diagnostics());
    ParsedNoteBuilder parsed = new ParsedNoteBuilder(source, document, html, dropped, budget);
    if (addresses.isVault()) {
      parsed.takeBlockIds();
    }
    new LinkPass(parsed, addresses).run();
    return new ParsedNote(parsed, addresses.issues());
  }

  private static Set<String> anchors(Set<String> raw, Map<Node, AttributeList> attributes) {
    Set<String> all = new HashSet<>(raw);
    attributes.values().stream()
        .map(list -> list.values().get("id"))
        .filter(Objects::nonNull)
        .forEach(all::add);
    return Collections.unmodifiableSet(all);
  }

  /** The tree; only the steps that the package {@code read} names may change it. */
  public Document document() {
    return document;
  }

  public SourceText source() {
    return source;
  }

  /** Where a node begins in the file. */
  public Location location(Node node) {
    budget.step();
    return source.location(node.getStartOffset());
  }

  /** The attributes of a node as written; {@link AttributeList#NONE} if it has none. */
  public AttributeList attributes(Node node) {
    return attributes.getOrDefault(node, AttributeList.NONE);
  }

  /** The attributes of a node without the classes that a note may not use. */
  public AttributeList shownAttributes(Node node) {
    AttributeList written = attributes(node);
    return written.classes().isEmpty()
        ? written
        : written.with(written.classes().stream().filter(html::allowsClass).toList());
  }

  /** The nodes that have attributes, in no order. */
  Set<Node> attributed() {
    return attributes.keySet();
  }

  /** The classes in raw HTML that were reported as left out. */
  Set<String> droppedClasses() {
    return droppedClasses;
  }

  /** The callout that a block is; what is one is no annotation. */
  public Optional<Callout> callout(Node block) {
    return Optional.ofNullable(callouts.get(block));
  }

  /** All headings, in order. */
  public List<Heading> headings() {
    return headings;
  }

  public String id(Heading heading) {
    return headingIds.get(heading);
  }

  /** What gives further ids, each other than those that headings have. */
  HeadingIds furtherIds() {
    return new HeadingIds(takenIds);
  }

  /** Where a link or picture leads; null when it leads nowhere that is allowed. */
  public Target target(Node node) {
    return targets.get(node);
  }

  /** The size of a picture beside the notes, as its file has it. */
  public Optional<PictureSize> size(Node picture) {
    return Optional.ofNullable(sizes.get(picture));
  }

  /** The links in the text, in order; those written as raw HTML among them. */
  List<Link> links() {
    return links;
  }

  /** The pictures in the text that are not on another host, also those written as raw HTML. */
  List<Picture> pictures() {
    return pictures;
  }

  /** The tags in the text, without their signs, each once. */
  public List<String> tags() {
    return tags;
  }

  /** What the note may still cost. */
  public Budget budget() {
    return budget;
  }

  /** How raw HTML is read. */
  public HtmlRules html() {
    return html;
  }

  /** Whether there is raw HTML, which must be made safe. */
  public boolean hasRawHtml() {
    return rawHtml;
  }

  /** The ids of headings of raw HTML that bring none, in order; empty for one without a word. */
  public List<String> rawHeadingIds() {
    return rawHeadingIds;
  }

  /** Ids beside those of headings: from attribute lists and raw HTML. */
  public Set<String> anchors() {
    return anchors;
  }

  /** Where the project's issues are. */
  public Optional<IssueTracker> issues() {
    return issues;
  }
}
