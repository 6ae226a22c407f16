package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.folder.IssueTracker;
import io.github.fieldnotes.read.html.DroppedHtmlReport;
import io.github.fieldnotes.read.html.HtmlRules;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.syntax.AttributeList;
import io.github.fieldnotes.read.syntax.Callout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A parsed note while it is being read: its tree, and what is known of the nodes in it. */
public final class ParsedNote {

  private final SourceText source;
  private final Document document;
  private final Map<Node, AttributeList> attributes;
  private final Map<Node, Callout> callouts;
  private final Map<Node, String> headingIds = new HashMap<>();
  private final List<Heading> headings = new ArrayList<>();
  private final Map<Node, Target> targets = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final HeadingIds ids = new HeadingIds();
  private final List<NearMiss> nearMisses = new ArrayList<>();
  private final Map<String, Optional<Target>> resolved = new HashMap<>();
  private final Set<Node> fields = new HashSet<>();
  private final Set<String> rawAnchors = new HashSet<>();
  private final List<String> rawHeadingIds = new ArrayList<>();
  private final LinkResolver addresses;
  private final HtmlRules html;
  private final DroppedHtmlReport dropped;
  private final Budget budget;
  private boolean rawHtml;

  /** Takes a fresh tree; attribute lists leave it, links and headings are looked up in it. */
  public ParsedNote(
      SourceText source, Document document, LinkResolver addresses, HtmlRules html, Budget budget) {
    this.source = source;
    this.document = document;
    this.addresses = addresses;
    this.html = html;
    this.dropped = new DroppedHtmlReport(html.allowed(), addresses.diagnostics());
    this.budget = budget;
    this.attributes = AttributePass.run(document);
    this.callouts = AlertPass.run(document);
    new LinkPass(this, addresses).run();
  }

  public Document document() {
    return document;
  }

  public SourceText source() {
    return source;
  }

  public Location location(Node node) {
    budget.checkTime();
    return source.location(node.getStartOffset());
  }

  public AttributeList attributes(Node node) {
    return attributes.getOrDefault(node, AttributeList.NONE);
  }

  /**
   * Takes out the classes that a note may not use, and tells of each once; one that names a kind
   * has done what it is for.
   */
  public void dropClasses(Predicate<String> isKind) {
    List<Node> bearers = new ArrayList<>(attributes.keySet());
    bearers.sort(Comparator.comparingInt(Node::getStartOffset));
    for (Node bearer : bearers) {
      AttributeList list = attributes.get(bearer);
      attributes.put(bearer, list.with(list.classes().stream().filter(html::allowsClass).toList()));
      list.classes().stream()
          .filter(name -> !html.allowsClass(name) && !isKind.test(name))
          .forEach(name -> dropped.name(name, location(bearer)));
    }
  }

  /** What of the note is left out. */
  DroppedHtmlReport dropped() {
    return dropped;
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

  public HeadingIds ids() {
    return ids;
  }

  /** Where a link or picture leads; null when it leads nowhere that is allowed. */
  public Target target(Node node) {
    return targets.get(node);
  }

  /** All links, in order; those written as raw HTML among them. */
  public List<Link> links() {
    return links;
  }

  /** All pictures that are not on another host, those written as raw HTML among them. */
  public List<Picture> pictures() {
    return pictures;
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

  /** Takes a heading with the text that its id is made of. */
  void add(Heading heading, String text) {
    headings.add(heading);
    String explicit = attributes(heading).values().get("id");
    headingIds.put(heading, explicit != null ? ids.unique(explicit) : ids.next(text));
  }

  /** Takes a heading of raw HTML, which needs an id if it brings none, with its text. */
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
        .filter(heading -> id(heading).isEmpty())
        .forEach(heading -> headingIds.put(heading, ids.unique("section")));
  }

  /** The ids of headings of raw HTML that bring none, in order; empty for one without a word. */
  public List<String> rawHeadingIds() {
    return rawHeadingIds;
  }

  /** Ids beside those of headings: from attribute lists and raw HTML. */
  public Set<String> anchors() {
    Set<String> all = new HashSet<>(rawAnchors);
    attributes.values().stream()
        .map(list -> list.values().get("id"))
        .filter(Objects::nonNull)
        .forEach(all::add);
    return all;
  }

  void add(Node node, Target target) {
    budget.charge(target.address().length());
    targets.put(node, target);
  }

  void add(Link link) {
    budget.charge(link.target().address().length() + link.text().length());
    links.add(link);
  }

  public void add(Picture picture) {
    budget.charge(picture.name().length());
    pictures.add(picture);
  }

  /** Where an address in the front matter leads; it becomes a link of the note, once. */
  public Optional<Target> resolve(String address, String text, Location place) {
    return resolved.computeIfAbsent(
        place + " " + address,
        key -> {
          Optional<Target> target = addresses.link(address, place);
          target.ifPresent(t -> links.add(0, new Link(t, text, place)));
          return target;
        });
  }

  /** Where the project's issues are. */
  public Optional<IssueTracker> issues() {
    return addresses.issues();
  }

  /** Reports people of one field beyond the most that are kept. */
  public void reportMany(String field, int people, int most, Location place) {
    if (people > most) {
      addresses
          .diagnostics()
          .report(
              Problem.TOO_MANY_PEOPLE,
              place,
              field,
              Integer.toString(people),
              Integer.toString(most));
    }
  }

  /** Takes note of a block that gives a field. */
  public void addField(Node holder) {
    fields.add(holder);
  }

  /** Whether a block gives a field of an annotation, and so is none itself. */
  public boolean isField(Node block) {
    return fields.contains(Blocks.textOf(block));
  }

  public void add(NearMiss miss) {
    nearMisses.add(miss);
  }

  /** How many near misses there are so far. */
  public int misses() {
    return nearMisses.size();
  }

  /** Forgets the near misses behind a number: a weaker rule has taken what a stronger one left. */
  public void forgetMisses(int number) {
    nearMisses.subList(number, nearMisses.size()).clear();
  }

  /** What looks like an annotation and is none, in order of place. */
  public List<NearMiss> nearMisses() {
    return nearMisses.stream().sorted(Comparator.comparing(NearMiss::place)).toList();
  }

  /** Takes note of raw HTML and the ids in it. */
  void addRawHtml(Set<String> ids) {
    rawHtml = true;
    rawAnchors.addAll(ids);
  }
}
