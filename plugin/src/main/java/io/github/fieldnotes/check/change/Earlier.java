package io.github.fieldnotes.check.change;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.plan.SectionPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The notes of an earlier revision.
 *
 * @param snapshot their decisions and actions
 * @param problems their problems, except those of links to other hosts, which are not asked again
 * @param webLinks their links to other hosts
 */
public record Earlier(Snapshot snapshot, List<Diagnostic> problems, Set<WebLink> webLinks) {

  /**
   * A link to another host.
   *
   * @param file the path of the note
   */
  public record WebLink(String file, String address) {}

  public Earlier {
    problems = List.copyOf(problems);
    webLinks = Set.copyOf(webLinks);
  }

  /** What these notes had. */
  public static Earlier of(Library library, SectionPlan plan, List<Diagnostic> problems) {
    Set<WebLink> links = new HashSet<>();
    for (Note note : library.notes()) {
      for (Link link : note.links()) {
        if (link.target() instanceof Target.ToWeb web) {
          links.add(new WebLink(note.file(), web.address()));
        }
      }
    }
    return new Earlier(Snapshot.of(library, plan), problems, links);
  }

  /** Whether a problem of a link to another host concerns a link that there already was. */
  boolean hasLink(Diagnostic problem) {
    String address = problem.arguments().get(0);
    return webLinks.contains(new WebLink(problem.place().path(), address));
  }
}
