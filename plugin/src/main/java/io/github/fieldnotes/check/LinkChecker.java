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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the links of notes: to other notes, to headings in them, and to other pages of the site. A
 * checker is used for one run, by one thread.
 */
public final class LinkChecker {

  /** HTML, 7.4.6.3: every page has this anchor, in any case. */
  private static final String TOP = "top";

  /**
   * Up to this number of headings, a note's headings are searched each time; the ids of more are
   * kept in a set.
   */
  private static final int FEW = 100;

  /** The default limit of comparisons, about a second. */
  private final SitePages site;

  private final Diagnostics diagnostics;
  private final Suggestions suggestions;

  /** The ids of the headings of notes that have more than {@link #FEW}. */
  private final Map<Note, Set<String>> headings = new IdentityHashMap<>();

  /** A checker that reports what it finds. */
  public LinkChecker(SitePages site, Diagnostics diagnostics) {
    this(site, diagnostics, new Suggestions());
  }

  /**
   * Creates a checker with a limit of its own.
   *
   * @param mostCompared the number of characters in headings times those in the addresses that are
   *     compared with them; beyond this, the first headings are suggested instead of the nearest
   */
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
      } else if (to.anchor().startsWith("#")) {
        part(link, note, to.anchor().substring(1));
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

  /**
   * Reports a part that double brackets name and that is not there. If the name of the note is
   * ambiguous too, that is not reported beside it: the path of the note says which one was taken.
   */
  private void part(Link link, Note note, String written) {
    String last = written.substring(written.lastIndexOf('#') + 1);
    List<String> meant =
        suggestions.of(
            last,
            () ->
                last.startsWith("^")
                    ? note.anchors().stream().filter(anchor -> anchor.startsWith("^"))
                    : note.headings().stream().map(Heading::text));
    diagnostics.withdraw(Problem.AMBIGUOUS_WIKI_LINK, link.place());
    diagnostics.report(
        Problem.BROKEN_PART,
        link.place(),
        note.file(),
        written,
        meant.isEmpty() ? "none" : String.join(", ", meant));
  }

  /** Checks a relative address that leads to no note or file. The page keeps it unchanged. */
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

  /** The path that a browser would request from the site; empty if it leads out of the site. */
  private static String below(Route page, String address) {
    try {
      String path = URI.create(page.at("site://")).resolve(address).normalize().getPath();
      return path == null || path.startsWith("/..") ? "" : path.substring(1);
    } catch (IllegalArgumentException e) {
      // an address that is not a URI leads to no page of the site
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

  /** The ids of the headings that the author of a link may have meant. */
  private String meant(Note note, String written) {
    if (note.headings().isEmpty()) {
      return TOP;
    }
    return String.join(", ", suggestions.of(written, () -> ids(note)));
  }
}
