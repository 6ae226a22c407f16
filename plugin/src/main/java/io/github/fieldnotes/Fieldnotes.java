package io.github.fieldnotes;

import io.github.fieldnotes.check.LinkChecker;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SitePlan;
import io.github.fieldnotes.plan.SitePlanner;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.render.Explanation;
import io.github.fieldnotes.render.Site;
import io.github.fieldnotes.render.SiteRenderer;
import io.github.fieldnotes.store.NoteStore;
import java.util.List;

/** The whole flow: read, plan, check, render. */
public final class Fieldnotes {

  private Fieldnotes() {}

  /**
   * A section, and what is wrong with its notes.
   *
   * @param site its pages and files; none without notes
   * @param explanation why its annotations are ones
   * @param diagnostics sorted
   * @param notes how many notes were read
   * @param annotations how many annotations they hold
   */
  public record Section(
      Site site,
      Explanation explanation,
      List<Diagnostic> diagnostics,
      int notes,
      int annotations) {}

  /**
   * What annotations there are and why, and what is wrong with the notes they are in.
   *
   * @param diagnostics sorted; links are not checked
   */
  public record Explained(Explanation explanation, List<Diagnostic> diagnostics) {}

  /**
   * Whether the folder has a note at all, by name and place; none of them is read, so all of them
   * may turn out to be drafts.
   */
  public static boolean hasNotes(ReadOptions reading) {
    return new LibraryReader(reading, new Diagnostics()).hasNotes();
  }

  /** The same for one who keeps no notes and does not ask how long it takes. */
  public static Section section(Settings settings) {
    return section(settings, NoteStore.none(), new Stages(() -> 0), Progress.NONE);
  }

  /**
   * Reads the notes and plans their section; pages are drawn when the site is asked for them.
   *
   * @param store where notes are that do not have to be read again; stays open for the pages
   */
  public static Section section(
      Settings settings, NoteStore store, Stages stages, Progress progress) {
    Diagnostics diagnostics = new Diagnostics();
    LibraryReader reader = new LibraryReader(settings.reading(), store, diagnostics, progress);
    Library library = reader.read();
    stages.end("read", reader.fresh(), library.notes().size(), "notes");
    SectionOptions options =
        new SectionOptions(
            settings.section(),
            settings.title().isEmpty()
                ? settings.appearance().word("section.title")
                : settings.title(),
            settings.appearance().notesPerPage(),
            !settings.project().url().isEmpty(),
            settings.llms(),
            settings.appearance().theme().assets());
    SitePlan plan = new SitePlanner(options, diagnostics).plan(library);
    new LinkChecker(diagnostics).check(library);
    Site site = SiteRenderer.render(plan, settings.appearance(), settings.project());
    stages.end("planned", plan.pages().size(), "pages");
    int annotations = library.notes().stream().mapToInt(note -> note.annotations().size()).sum();
    return new Section(
        site, Explanation.of(library), diagnostics.sorted(), library.notes().size(), annotations);
  }

  /** Reads the notes and explains what is an annotation in them, and what is none. */
  public static Explained explain(ReadOptions reading) {
    Diagnostics diagnostics = new Diagnostics();
    Library library = new LibraryReader(reading, diagnostics).read();
    return new Explained(Explanation.of(library), diagnostics.sorted());
  }
}
