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
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SitePlan;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the links of notes: to notes that are there, to headings in them, and to other pages of
 * the site.
 */
public final class LinkChecker {

  private static final int SUGGESTIONS = 3;

  /** HTML, 7.4.6.3: every page has this anchor, in any case. */
  private static final String TOP = "top";

  private final SitePages site;
  private final Diagnostics diagnostics;

  /** A checker that tells what it finds. */
  public LinkChecker(SitePages site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  /** Checks every link of every note. */
  public void check(Library library, SitePlan plan) {
    Map<NoteId, Note> notes = new HashMap<>();
    library.notes().forEach(note -> notes.putIfAbsent(note.id(), note));
    for (Note note : library.notes()) {
      Route page = plan.places().note(note);
      note.links().forEach(link -> check(link, page, notes));
    }
  }

  private void check(Link link, Route page, Map<NoteId, Note> notes) {
    if (link.target() instanceof Target.Dangling dangling) {
      check(link, dangling, page);
    } else if (link.target() instanceof Target.ToNote to) {
      Note note = notes.get(to.note());
      if (note == null) {
        diagnostics.report(Problem.LINK_TO_DRAFT, link.place(), to.note().path());
      } else if (!to.anchor().isEmpty() && !hasAnchor(note, to.anchor())) {
        diagnostics.report(
            Problem.BROKEN_ANCHOR, link.place(), note.file(), to.anchor(), ids(note, to.anchor()));
      }
    }
  }

  /** A relative address with nothing at it among the notes; it is left as it is on the page. */
  private void check(Link link, Target.Dangling dangling, Route page) {
    if (!dangling.outside()) {
      diagnostics.report(Problem.BROKEN_LINK, link.place(), dangling.written());
      return;
    }
    String path = below(page, dangling.written());
    switch (path.isEmpty() ? SitePages.Answer.NO_PAGE : site.ask(path)) {
      case MISSING -> diagnostics.report(Problem.BROKEN_SITE_LINK, link.place(), path);
      case NO_PAGE ->
          diagnostics.report(Problem.LINK_OUT_OF_FOLDER, link.place(), dangling.written());
      default -> {} // it is there
    }
  }

  /** The path in the site that a browser would ask for; empty when it leads out of it. */
  private static String below(Route page, String address) {
    try {
      String path = URI.create(page.at("site://")).resolve(address).normalize().getPath();
      return path == null || path.startsWith("/..") ? "" : path.substring(1);
    } catch (IllegalArgumentException e) {
      // what no URI class accepts leads to no page of a site
      return "";
    }
  }

  private static boolean hasAnchor(Note note, String anchor) {
    return anchor.equalsIgnoreCase(TOP)
        || anchor.equals(note.titleId())
        || note.anchors().contains(anchor)
        || note.headings().stream().anyMatch(heading -> heading.id().equals(anchor));
  }

  private static String ids(Note note, String written) {
    List<String> ids = note.headings().stream().map(Heading::id).toList();
    return ids.isEmpty() ? TOP : String.join(", ", Nearest.to(written, ids, SUGGESTIONS));
  }
}
