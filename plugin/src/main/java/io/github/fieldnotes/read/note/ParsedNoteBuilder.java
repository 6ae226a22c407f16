package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.html.DroppedHtmlReport;
import io.github.fieldnotes.read.html.HtmlRules;
import io.github.fieldnotes.read.media.PictureSize;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.syntax.AttributeList;
import io.github.fieldnotes.read.syntax.Callout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the passes over a fresh tree find, until it is a {@link ParsedNote}. */
final class ParsedNoteBuilder {

  private final SourceText source;
  private final Document document;
  private final HtmlRules html;
  private final DroppedHtmlReport dropped;
  private final Budget budget;
  private final Map<Node, AttributeList> attributes;
  private final Map<Node, Callout> callouts;
  private final Map<Node, String> headingIds = new HashMap<>();
  private final List<Heading> headings = new ArrayList<>();
  private final Map<Node, Target> targets = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final Map<Node, PictureSize> sizes = new HashMap<>();
  private final Set<String> tags = new LinkedHashSet<>();
  private final HeadingIds ids = new HeadingIds();
  private final Set<String> rawAnchors = new HashSet<>();
  private final List<String> rawHeadingIds = new ArrayList<>();
  private boolean rawHtml;

  /** Takes a fresh tree; attribute lists and the marks of callouts leave it. */
  ParsedNoteBuilder(
      SourceText source,
      Document document,
      HtmlRules html,
      DroppedHtmlReport dropped,
      Budget budget) {
    this.source = source;
    this.document = document;
    this.html = html;
    this.dropped = dropped;
    this.budget = budget;
    this.attributes = AttributePass.run(document);
    this.callouts = AlertPass.run(document);
  }

  /** Gives blocks the ids that Obsidian knows them by, which leave the text. */
  void takeBlockIds() {
    BlockIdPass.run(document, attributes);
  }

  /** Adds a heading with the text that its id is made of. */
  void add(Heading heading, String text) {
    headings.add(heading);
    AttributeList list = attributes.getOrDefault(heading, AttributeList.NONE);
    String explicit = list.values().get("id");
    headingIds.put(heading, explicit != null ? ids.unique(explicit) : ids.next(text));
  }

  /** Adds a heading of raw HTML, which needs an id if it brings none, with its text. */
  void addRawHeading(String text, boolean needsId) {
    String id = ids.next(text);
    if (needsId) {
      rawHeadingIds.add(id);
      rawAnchors.add(id);
    }
  }

  /** Gives the heading that has nothing to make an id of what no other has taken. */
  void endHeadings() {
    headings.stream()
        .filter(heading -> headingIds.get(heading).isEmpty())
        .forEach(heading -> headingIds.put(heading, ids.unique("section")));
  }

  /** Adds where a link or picture leads. */
  void add(Node node, Target target) {
    budget.charge(target.address().length());
    targets.put(node, target);
  }

  void add(Link link) {
    budget.charge(link.target().address().length() + link.text().length());
    links.add(link);
  }

  void add(Picture picture) {
    budget.charge(picture.name().length());
    pictures.add(picture);
  }

  /** Adds the size of a picture, as its file has it. */
  void add(Node picture, PictureSize size) {
    sizes.put(picture, size);
  }

  /** Adds a tag in the text, without its sign. */
  void addTag(String tag) {
    budget.charge(tag.length());
    tags.add(tag);
  }

  /** Adds raw HTML by the ids in it. */
  void addRawHtml(Set<String> found) {
    rawHtml = true;
    rawAnchors.addAll(found);
  }

  /** Where a node begins in the file. */
  Location location(Node node) {
    budget.step();
    return source.location(node.getStartOffset());
  }

  SourceText source() {
    return source;
  }

  Document document() {
    return document;
  }

  HtmlRules html() {
    return html;
  }

  /** What reports the raw HTML that is left out. */
  DroppedHtmlReport dropped() {
    return dropped;
  }

  Budget budget() {
    return budget;
  }

  Map<Node, AttributeList> attributes() {
    return attributes;
  }

  Map<Node, Callout> callouts() {
    return callouts;
  }

  Map<Node, String> headingIds() {
    return headingIds;
  }

  List<Heading> headings() {
    return headings;
  }

  Map<Node, Target> targets() {
    return targets;
  }

  List<Link> links() {
    return links;
  }

  Map<Node, PictureSize> sizes() {
    return sizes;
  }

  List<Picture> pictures() {
    return pictures;
  }

  Set<String> tags() {
    return tags;
  }

  HeadingIds ids() {
    return ids;
  }

  Set<String> rawAnchors() {
    return rawAnchors;
  }

  List<String> rawHeadingIds() {
    return rawHeadingIds;
  }

  boolean hasRawHtml() {
    return rawHtml;
  }
}
