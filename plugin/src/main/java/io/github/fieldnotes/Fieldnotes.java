package io.github.fieldnotes;

import io.github.fieldnotes.check.LinkChecker;
import io.github.fieldnotes.check.NoteChecker;
import io.github.fieldnotes.check.PictureChecker;
import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.check.change.Earlier;
import io.github.fieldnotes.check.change.Snapshot;
import io.github.fieldnotes.check.proposal.ConfigurationProposals;
import io.github.fieldnotes.check.web.WebChecker;
import io.github.fieldnotes.check.web.WebOptions;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlanner;
import io.github.fieldnotes.read.Configuration;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.SectionRenderer;
import io.github.fieldnotes.render.export.Explanation;
import io.github.fieldnotes.store.FolderQuery;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The whole flow: read, plan, check, render. */
public final class Fieldnotes {

  private Fieldnotes() {}

  /**
   * A section, and the problems of its notes.
   *
   * @param rendered its pages and files; none without notes
   * @param explanation why each annotation was recognised
   * @param diagnostics sorted
   * @param notes the number of notes that were read
   * @param annotations the number of their annotations
   * @param outside what they asked about the project around them
   * @param pictures checks the pictures of the notes
   */
  public record Section(
      RenderedSection rendered,
      Explanation explanation,
      List<Diagnostic> diagnostics,
      int notes,
      int annotations,
      List<FolderQuery> outside,
      PictureChecker pictures) {

    /**
     * Returns this section with problems that appeared only while its pages were drawn.
     *
     * @param failing pictures that the tools of the skin cannot read
     * @param others receives those that no note shows
     */
    public Section drawn(Collection<ShownPicture> failing, Consumer<ShownPicture> others) {
      return failing.isEmpty()
          ? this
          : new Section(
              rendered,
              explanation,
              pictures.check(failing, others),
              notes,
              annotations,
              outside,
              pictures);
    }
  }

  /**
   * The annotations with the reason for each, and the problems of their notes.
   *
   * @param proposals lines of {@code fieldnotes.yml} that would take more
   * @param diagnostics sorted; links are not checked
   */
  public record Explained(
      Explanation explanation, List<String> proposals, List<Diagnostic> diagnostics) {}

  /**
   * Whether the folder has a file that could be a note, judged by name and location. No file is
   * read, so all of them may turn out to be drafts.
   */
  public static boolean hasNotes(ReadOptions reading) {
    return new LibraryReader(reading, new Diagnostics()).hasNotes();
  }

  /** Plans a section without a store, and without measuring time. */
  public static Section section(Settings settings) {
    return section(settings, NoteStore.none(), new StageTimes(() -> 0), Progress.NONE);
  }

  /**
   * Reads the notes and plans their section; pages are drawn on request.
   *
   * @param store holds notes that need not be read again; it must stay open until pages are drawn
   */
  public static Section section(
      Settings settings, NoteStore store, StageTimes stages, Progress progress) {
    Diagnostics diagnostics = new Diagnostics();
    Planned planned = plan(settings, store, diagnostics, stages, progress);
    Library library = planned.library();
    int annotations = library.notes().stream().mapToInt(note -> note.annotations().size()).sum();
    return new Section(
        planned.section(),
        Explanation.of(library),
        diagnostics.sorted(),
        library.notes().size(),
        annotations,
        planned.outside(),
        new PictureChecker(planned.plan(), diagnostics));
  }

  /**
   * The result of a check.
   *
   * @param diagnostics sorted
   * @param notes in order
   * @param configuration the configuration of the notes
   * @param snapshot their decisions and actions
   */
  public record Checked(
      List<Diagnostic> diagnostics,
      List<Note> notes,
      Configuration configuration,
      Snapshot snapshot) {

    /** The files of the notes, in order. */
    public List<String> files() {
      return notes.stream().map(Note::file).toList();
    }
  }

  /**
   * Reads, plans and draws a section without writing it, and runs the additional checks.
   *
   * @param web how to check links to other hosts; empty not to check them
   * @throws IOException if the results of link checks cannot be saved
   */
  public static Checked check(
      Settings settings,
      Optional<WebOptions> web,
      NoteStore store,
      StageTimes stages,
      Progress progress)
      throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Planned planned = plan(settings, store, diagnostics, stages, progress);
    new NoteChecker(diagnostics).check(planned.library(), planned.plan());
    RenderedSection section = planned.section();
    section.pages().parallelStream().forEach(section::page);
    stages.end("drew", section.pages().size(), "pages");
    if (web.isPresent()) {
      int addresses = new WebChecker(web.get(), diagnostics, progress).check(planned.library());
      stages.end("checked", addresses, "addresses");
    }
    return new Checked(
        diagnostics.sorted(),
        planned.library().notes(),
        Configuration.of(settings.reading(), new Diagnostics()),
        Snapshot.of(planned.library(), planned.plan()));
  }

  /**
   * Reads and plans notes as they were at an earlier revision, and runs the additional checks.
   *
   * @param settings the current ones, for folders with the files of that revision
   */
  public static Earlier earlier(Settings settings, NoteStore store) {
    Diagnostics diagnostics = new Diagnostics();
    Planned planned = plan(settings, store, diagnostics, new StageTimes(() -> 0), Progress.NONE);
    new NoteChecker(diagnostics).check(planned.library(), planned.plan());
    return Earlier.of(planned.library(), planned.plan(), diagnostics.sorted());
  }

  private record Planned(
      Library library, SectionPlan plan, RenderedSection section, List<FolderQuery> outside) {}

  private static Planned plan(
      Settings settings,
      NoteStore store,
      Diagnostics diagnostics,
      StageTimes stages,
      Progress progress) {
    LibraryReader reader = new LibraryReader(settings.reading(), store, diagnostics, progress);
    Library library = reader.read();
    stages.end("read", reader.reread(), reader.all(), "notes");
    SectionOptions options =
        new SectionOptions(
            settings.section(),
            settings.title().isEmpty()
                ? settings.appearance().word("section.title")
                : settings.title(),
            settings.appearance().notesPerPage(),
            !settings.project().url().isEmpty(),
            settings.llms(),
            settings.appearance().theme().assets(),
            settings.names(),
            new SectionOptions.Actions(
                settings.appearance().joinActions(), settings.project().day()));
    SectionPlan plan = new SectionPlanner(options, diagnostics).plan(library);
    new LinkChecker(settings.pages(), diagnostics).check(library, plan);
    RenderedSection section =
        SectionRenderer.render(
            plan,
            settings.appearance(),
            settings.project(),
            (note, maker) -> store.derived(note.file(), maker));
    stages.end("planned", plan.pages().size(), "pages");
    return new Planned(library, plan, section, reader.outside());
  }

  /** Reads the notes and explains what is an annotation, and what only looks like one. */
  public static Explained explain(ReadOptions reading) {
    Diagnostics diagnostics = new Diagnostics();
    Library library = new LibraryReader(reading, diagnostics).read();
    return new Explained(
        Explanation.of(library), ConfigurationProposals.of(library), diagnostics.sorted());
  }
}
