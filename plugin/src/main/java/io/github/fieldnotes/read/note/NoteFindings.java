package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.html.DroppedHtmlReport;
import io.github.fieldnotes.read.markdown.Blocks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Deque<Link> links = new ArrayDeque<>();
  private final List<Picture> pictures = new ArrayList<>();

  /** Begins with nothing found. */
  public NoteFindings(ParsedNote note, LinkResolver addresses) {
    this.note = note;
    this.addresses = addresses;
    this.ids = note.furtherIds();
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
    return fields.contains(Blocks.textOf(block));
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

  /** All links so far: those in the front matter, the last found first, and those in the text. */
  public Stream<Link> links() {
    return Stream.concat(links.stream(), note.links().stream());
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
