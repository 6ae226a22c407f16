package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.html.DroppedHtmlReport;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.wiki.WikiText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is found in a parsed note on the way to its annotations: blocks that are fields, near
 * misses, the links and pictures of its front matter, and further ids.
 *
 * <p>It only grows. Rules add fields and near misses, metadata and annotations add links, pictures
 * and ids, the body adds ids. Not thread-safe: one thread reads a note.
 */
public final class NoteFindings {

  private final ParsedNote note;
  private final LinkResolver addresses;
  private final HeadingIds ids;
  private final Set<Node> fields = new HashSet<>();
  private final List<NearMiss> nearMisses = new ArrayList<>();
  private final Map<String, Optional<Target>> resolved = new HashMap<>();
  private final Map<Location, Target> inFrontMatter = new HashMap<>();
  private final Deque<Link> links = new ArrayDeque<>();
  private final List<Link> linksInText;
  private final List<Picture> pictures = new ArrayList<>();

  /** Begins with nothing found. */
  public NoteFindings(ParsedNote note, LinkResolver addresses) {
    this.note = note;
    this.addresses = addresses;
    this.ids = note.furtherIds();
    this.linksInText = new ArrayList<>(note.links());
    linksInText.sort(Comparator.comparing(Link::place));
  }

  /** The note in which it is found. */
  public ParsedNote note() {
    return note;
  }

  /** What gives ids to all that has one and is no heading. */
  public HeadingIds ids() {
    return ids;
  }

  /** Adds a block that gives a field. */
  public void addField(Node holder) {
    fields.add(holder);
  }

  /** Whether a block gives a field of an annotation, and so is none itself. */
  public boolean isField(Node block) {
    return !fields.isEmpty() && fields.contains(Blocks.textOf(block));
  }

  public void add(NearMiss miss) {
    nearMisses.add(miss);
  }

  public void addMisses(Collection<NearMiss> misses) {
    nearMisses.addAll(misses);
  }

  /** What looks like an annotation and is none, in order of place. */
  public List<NearMiss> nearMisses() {
    return nearMisses.stream().sorted(Comparator.comparing(NearMiss::place)).toList();
  }

  /** Where an address in the front matter leads; it becomes a link of the note, once. */
  public Optional<Target> resolve(String address, String text, Location place) {
    return resolved.computeIfAbsent(
        place + " " + address,
        key -> {
          Optional<Target> target = addresses.link(address, place);
          target.ifPresent(t -> links.addFirst(new Link(t, text, place)));
          return target;
        });
  }

  /**
   * Takes the links in double brackets out of front matter; they become links of the note, and only
   * their text stays.
   */
  public FrontMatter takeWikiLinks(FrontMatter front) {
    return front.mapped(
        value -> {
          WikiText.in(value.text()).forEach(link -> add(link, value.place()));
          return WikiText.plain(value.text());
        });
  }

  private void add(WikiText written, Location place) {
    addresses
        .wiki(written, place)
        .ifPresent(
            target -> {
              inFrontMatter.putIfAbsent(place, target);
              note.budget().charge(target.address().length() + written.shown().length());
              links.addFirst(new Link(target, written.shown(), place));
            });
  }

  /** Where the link in double brackets leads that a value of the front matter had. */
  public Optional<Target> inFrontMatter(Location place) {
    return Optional.ofNullable(inFrontMatter.get(place));
  }

  /**
   * Resolves an address that stands in the text without being a link there; it becomes a link of
   * the note, once.
   */
  public Optional<Target> resolveInText(String address, Location place) {
    return resolved.computeIfAbsent(
        place + " " + address,
        key -> {
          Optional<Target> target = addresses.link(address, place);
          target.ifPresent(
              to -> {
                note.budget().charge(to.address().length() + address.length());
                insert(new Link(to, address, place));
              });
          return target;
        });
  }

  private void insert(Link link) {
    linksInText.add(first(place -> place.compareTo(link.place()) > 0), link);
  }

  /** The index of the first link in the text whose location, and that of all later ones, fits. */
  private int first(Predicate<Location> fits) {
    int low = 0;
    int high = linksInText.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fits.test(linksInText.get(middle).place())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * All links so far: those in the front matter, the last found first, then those in the text in
   * order of location.
   */
  public Stream<Link> links() {
    return Stream.concat(links.stream(), linksInText.stream());
  }

  /** The indexes of links among all links so far. */
  public List<List<Integer>> indexes(List<List<Link>> some) {
    // by identity, since two links can be equal
    Map<Link, Integer> indexes = new IdentityHashMap<>();
    links().forEach(link -> indexes.put(link, indexes.size()));
    return some.stream().map(each -> each.stream().map(indexes::get).toList()).toList();
  }

  /** The links so far from a location to the end of a line, 1-based, in the order of all links. */
  public List<Link> links(Location first, int lastLine) {
    List<Link> found = new ArrayList<>();
    for (Link link : links) {
      if (link.place().compareTo(first) >= 0 && link.place().line() <= lastLine) {
        found.add(link);
      }
    }
    for (int i = first(place -> place.compareTo(first) >= 0);
        i < linksInText.size() && linksInText.get(i).place().line() <= lastLine;
        i++) {
      found.add(linksInText.get(i));
    }
    return found;
  }

  /** Adds a picture that the front matter names. */
  public void add(Picture picture) {
    note.budget().charge(picture.name().length());
    pictures.add(picture);
  }

  /** All pictures so far that are not on another host: those in the text, and in front matter. */
  public Stream<Picture> pictures() {
    return Stream.concat(note.pictures().stream(), pictures.stream());
  }

  /**
   * Reports the classes in attribute lists that a note may not use, each once; one that names a
   * kind has done what it is for.
   */
  public void reportDroppedClasses(Predicate<String> isKind) {
    if (note.attributed().isEmpty()) {
      return;
    }
    DroppedHtmlReport dropped =
        new DroppedHtmlReport(
            note.html().allowed(), addresses.diagnostics(), note.droppedClasses());
    note.attributed().stream()
        .sorted(Comparator.comparingInt(Node::getStartOffset))
        .forEach(
            bearer ->
                note.attributes(bearer).classes().stream()
                    .filter(name -> !note.html().allowsClass(name) && !isKind.test(name))
                    .forEach(name -> dropped.name(name, note.location(bearer))));
  }

  /** Reports a problem of the note. */
  public void report(Problem problem, Location place, String... found) {
    addresses.diagnostics().report(problem, place, found);
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
}
