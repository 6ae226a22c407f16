package io.github.fieldnotes.plan.link;

import io.github.fieldnotes.model.Details;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The links to each note from other notes. Immutable. */
public final class Backlinks {

  private final Map<String, List<Backlink>> byFile = new HashMap<>();

  /**
   * A link to a note from another note.
   *
   * @param from the note that contains the link
   * @param section the heading above it; empty at the top of the note
   * @param anchor the id of that heading
   * @param sentence the sentence around it; may be empty
   */
  public record Backlink(Note from, String section, String anchor, Passage sentence) {}

  private Backlinks() {}

  /**
   * Collects the links between notes.
   *
   * @param notes the notes, in the order in which backlinks are listed
   * @param byId the notes that are targets of links, by id
   */
  public static Backlinks of(List<Note> notes, Map<NoteId, Note> byId) {
    Backlinks backlinks = new Backlinks();
    for (Note from : notes) {
      Details.Held details = from.details().load();
      NavigableMap<Integer, Heading> headings = new TreeMap<>();
      details.headings().forEach(heading -> headings.put(heading.line(), heading));
      for (Link link : details.links()) {
        if (link.target() instanceof Target.ToNote to && byId.containsKey(to.note())) {
          backlinks.add(byId.get(to.note()), from, link, headings);
        }
      }
    }
    return backlinks;
  }

  /**
   * The links to a note from others, one for each other note: the first one in its text, or else in
   * its front matter.
   */
  public List<Backlink> to(Note note) {
    return byFile.getOrDefault(note.file(), List.of());
  }

  /**
   * Adds a link.
   *
   * @param headings the headings of the linking note, by line
   */
  private void add(Note to, Note from, Link link, NavigableMap<Integer, Heading> headings) {
    List<Backlink> all = byFile.computeIfAbsent(to.file(), file -> new ArrayList<>());
    boolean repeated = !all.isEmpty() && all.get(all.size() - 1).from() == from;
    if (to == from || repeated && !isTold(link, all.get(all.size() - 1))) {
      return;
    }
    if (repeated) {
      all.remove(all.size() - 1);
    }
    Map.Entry<Integer, Heading> above = headings.floorEntry(link.place().line());
    all.add(
        above == null
            ? new Backlink(from, "", "", link.sentence())
            : new Backlink(from, above.getValue().text(), above.getValue().id(), link.sentence()));
  }

  /** Whether a link has a sentence around it and an earlier one, in the front matter, has none. */
  private static boolean isTold(Link link, Backlink earlier) {
    return earlier.sentence().isEmpty() && !link.sentence().isEmpty();
  }
}
