package io.github.fieldnotes.check;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Nearest;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the links between notes: to notes that are there, and to headings in them. */
public final class LinkChecker {

  private static final int SUGGESTIONS = 3;

  private final Diagnostics diagnostics;

  /** A checker that tells what it finds. */
  public LinkChecker(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks every link of every note. */
  public void check(Library library) {
    Map<NoteId, Note> notes = new HashMap<>();
    library.notes().forEach(note -> notes.putIfAbsent(note.id(), note));
    for (Note note : library.notes()) {
      note.links().forEach(link -> check(link, notes));
    }
  }

  private void check(Link link, Map<NoteId, Note> notes) {
    if (link.target() instanceof Target.Dangling dangling) {
      Problem problem = dangling.outside() ? Problem.LINK_OUT_OF_FOLDER : Problem.BROKEN_NOTE_LINK;
      diagnostics.report(problem, link.place(), dangling.written());
    } else if (link.target() instanceof Target.ToNote to) {
      Note note = notes.get(to.note());
      if (note == null) {
        diagnostics.report(Problem.LINK_TO_DRAFT, link.place(), to.note().path());
      } else if (!to.anchor().isEmpty() && !hasAnchor(note, to.anchor())) {
        diagnostics.report(
            Problem.BROKEN_NOTE_ANCHOR,
            link.place(),
            note.file(),
            to.anchor(),
            ids(note, to.anchor()));
      }
    }
  }

  private static boolean hasAnchor(Note note, String anchor) {
    return anchor.equals(note.titleId())
        || note.anchors().contains(anchor)
        || note.headings().stream().anyMatch(heading -> heading.id().equals(anchor));
  }

  private static String ids(Note note, String written) {
    List<String> ids = note.headings().stream().map(Heading::id).toList();
    return ids.isEmpty()
        ? "nothing, it has no heading"
        : String.join(", ", Nearest.to(written, ids, SUGGESTIONS));
  }
}
