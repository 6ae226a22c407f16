package io.github.fieldnotes.check;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.Suggestions;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the links of notes: to notes that are there, to headings in them, and to other pages of
 * the site.
 */
public final class LinkChecker {

  /** HTML, 7.4.6.3: every page has this anchor, in any case. */
  private static final String TOP = "top";

  /** So many headings are looked through each time. */
  private static final int FEW = 100;

  private final SitePages site;
  private final Diagnostics diagnostics;
  private final Suggestions suggestions;

  /** Ids of headings, of notes that have more than a few. */
  private final Map<Note, Set<String>> headings = new IdentityHashMap<>();

  /** A checker that tells what it finds. */
  public LinkChecker(SitePages site, Diagnostics diagnostics) {
    this(site, diagnostics, new Suggestions());
  }

  /** A checker that names the headings that {@code suggestions} finds. */
  LinkChecker(SitePages site, Diagnostics diagnostics, Suggestions suggestions) {
    this.site = site;
    this.diagnostics = diagnostics;
    this.suggestions = suggestions;
  }

  /** Checks every link of every note. */
  public void check(Library library, SectionPlan plan) {
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
            Problem.BROKEN_ANCHOR,
            link.place(),
            note.file(),
            to.anchor(),
            meant(note, to.anchor()));
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

  private boolean hasAnchor(Note note, String anchor) {
    return anchor.equalsIgnoreCase(TOP)
        || anchor.equals(note.titleId())
        || note.anchors().contains(anchor)
        || hasHeading(note, anchor);
  }

  private boolean hasHeading(Note note, String id) {
    return note.headings().size() > FEW
        ? headings.computeIfAbsent(note, n -> ids(n).collect(Collectors.toSet())).contains(id)
        : ids(note).anyMatch(id::equals);
  }

  private static Stream<String> ids(Note note) {
    return note.headings().stream().map(Heading::id);
  }

  /** The ids of headings that the writer of a link may have meant. */
  private String meant(Note note, String written) {
    if (note.headings().isEmpty()) {
      return TOP;
    }
    return String.join(", ", suggestions.of(written, () -> ids(note)));
  }
}
