package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.mojo.incremental.NoteCache;
import io.github.fieldnotes.mojo.incremental.PreviousOutput;
import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.parameters.PluginEntries;
import io.github.fieldnotes.mojo.parameters.ProjectNotes;
import io.github.fieldnotes.mojo.parameters.ReportOptions;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.EmbeddedListFiller;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.SectionFolders;
import io.github.fieldnotes.publish.menu.SectionMenu;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.sink.FrameProbes;
import io.github.fieldnotes.publish.skin.SiteDescriptor;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.theme.ThemeException;
import io.github.fieldnotes.store.NoteStore;
import io.github.fieldnotes.store.RunManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * The steps that all ways to make a section share: finding notes, making the section, and
 * reporting.
 *
 * <p>{@link BuildRun}, {@link ReportRun} and {@link CheckRun} each put these steps into their own
 * order. A run holds no state besides its parameters, and its steps are called from one thread.
 *
 * @param options the parameters of the goal
 * @param around the project whose site the section joins
 * @param log Maven's log, with texts escaped
 */
public record SectionRun(ReportOptions options, SiteProject site, Log log) {

  /** Whether there is a section to make; logs why if there is none. */
  public boolean hasNotes() {
    if (options.skip()) {
      log.info("Fieldnotes: skipped, because fieldnotes.skip is set");
      return false;
    }
    if (!options.reading().files().areHere(said())) {
      return false;
    }
    if (!isAnyNoteChosen()) {
      log.info(
          "Fieldnotes: no notes: there is no Markdown file to publish in "
              + options.notes().directories());
      return false;
    }
    return true;
  }

  /** Warns of what {@code <build>} and {@code <reporting>} configure differently. */
  void warnOfConflicts() {
    List<String> names = new PluginEntries(site.project(), ProjectNotes.PLUGIN).conflicts();
    if (!names.isEmpty()) {
      log.warn(
          "Fieldnotes: <build> and <reporting> configure the plugin differently: "
              + String.join(", ", names)
              + ". A goal takes the value of its own place, so the sections of mvn site and mvn"
              + " site:site differ; remove one of the two");
    }
  }

  /** Whether there seems to be a section to make; logs nothing. */
  boolean seemsToHaveNotes() {
    return !options.skip() && options.reading().files().areHere() && isAnyNoteChosen();
  }

  /** The page of the report {@code frames}, which the report removes. */
  Path pageOfFrames() {
    return site.output().resolve(options.beside(FrameProbes.NAME) + ".html");
  }

  /** The folder for the plugin's own files and those for other tools. */
  Path target() {
    return Path.of(site.project().getBuild().getDirectory(), "fieldnotes");
  }

  /** Opens the store of parsed notes. The caller closes it when the section is made. */
  NoteStore store() {
    return new NoteCache(target(), options.cache(), log).of(options.notes());
  }

  /**
   * Reads the notes and plans their section, in a language.
   *
   * @param names whether the site can have a file or folder with a name
   */
  Section section(
      Locale locale, NoteStore store, StageTimes stages, Progress progress, Predicate<String> names)
      throws MojoFailureException {
    // first, so that a mistake in it shows before a minute of work
    options.policy();
    Section section =
        Fieldnotes.section(options.settings(site, locale).with(names), store, stages, progress);
    if (section.notes() == 0) {
      log.info(
          "Fieldnotes: no notes: all files in "
              + options.notes().directories()
              + " are drafts or left out");
    }
    return section;
  }

  /**
   * The title of the section.
   *
   * <p>Does not fail, because site plugins ask for it when a failure would look like their own. A
   * theme that cannot be loaded is reported when the section is made.
   */
  public String title(Locale locale) {
    return word(locale, "section.title", options.title());
  }

  /** The description of the section in the list of reports. */
  public String description(Locale locale) {
    return word(locale, "section.description", "");
  }

  private String word(Locale locale, String key, String given) {
    try {
      return given.isEmpty() ? options.look().appearance(site, locale).word(key) : given;
    } catch (MojoFailureException | ThemeException e) {
      return Appearance.plain().word(key);
    }
  }

  /** Reports the problems of the notes, preceded by the explanation of annotations if requested. */
  void report(Section section) throws IOException {
    if (options.explain()) {
      said().explanation(section.explanation(), options.notes(), site.project());
    }
    said().problems(section.diagnostics(), options.notes());
    if (section.notes() > 0) {
      reportNoFeeds();
    }
  }

  private void reportNoFeeds() {
    if (site.url(Locale.ROOT).isEmpty()) {
      log.info(
          "Fieldnotes: no feeds, because they need the address of the site: add <url> to the POM,"
              + " with https:// and the host");
    }
  }

  /** Says what to write into {@code site.xml} if no menu of a site leads to the section. */
  void reportNoMenu(SiteDescriptor descriptor) {
    SectionMenu menu = new SectionMenu(options.index(), ReportSets.of(site).isPresent());
    if (!menu.isIn(descriptor.model())) {
      log.info(
          "Fieldnotes: no menu of the site leads to the section; add this to a menu in "
              + said().relative(site.sources().resolve("site.xml"))
              + ": "
              + menu.item(title(descriptor.locale())));
    }
  }

  /** Reports the problems of notes that have not changed. */
  void report(RunManifest last) {
    said().problems(last.problems(), options.notes());
    reportNoFeeds();
  }

  /** Whether any other page of the site asks for a list. */
  boolean isAskedForListings() throws IOException {
    return new EmbeddedListFiller(site).areAsked();
  }

  /** Fills the lists that other pages of the site ask for. */
  void fillListings(Section section) throws IOException {
    if (section.notes() > 0) {
      new EmbeddedListFiller(site).fill(section.rendered()).forEach(log::warn);
    }
  }

  /** Logs what was made. */
  void summary(Section section, StageTimes stages) throws MojoFailureException {
    if (section.notes() > 0) {
      said().summary(section, options.section());
      said().times(stages);
    }
  }

  /** Logs that everything is up to date. */
  void summary(RunManifest last) throws MojoFailureException {
    said().summary(last, options.section());
  }

  /** Fails if the policy says so. */
  void failOnProblems(List<Diagnostic> diagnostics) throws MojoFailureException {
    MojoLog.fail(diagnostics, options.policy(), "or continue with -Dfieldnotes.failOn=never");
  }

  /** Returns this run for another folder of the site, such as that of a language. */
  public SectionRun in(Path output) {
    return new SectionRun(options, site.in(output), log);
  }

  /** The folders of the section. */
  public SectionFolders folders() throws MojoFailureException {
    return new SectionFolders(site.output(), options.section(), target());
  }

  /** Opens the section for writing, and locks it for this run. */
  FileWriter files() throws IOException, MojoFailureException {
    return FileWriter.open(
        folders(),
        () -> log.info("Fieldnotes: another build is writing this section; waiting for it"));
  }

  /** Removes what an earlier run made, because there are no notes any more. */
  void clear(FileWriter files) throws IOException, MojoFailureException {
    PreviousOutput last = previousOutput();
    List<Route> all = last.all();
    if (!all.isEmpty()) {
      files.remove(all);
      log.info(
          "Fieldnotes: removed the section that earlier notes made in " + options.section() + "/");
    }
    last.forget();
  }

  /** Clears the sections of all languages, where a run made one. */
  void clearAll() throws IOException, MojoFailureException {
    if (options.skip()) {
      return;
    }
    for (SiteLocales.Site local : sites()) {
      SectionRun part = in(local.folder());
      if (part.folders().isMade()) {
        try (FileWriter files = part.files()) {
          part.clear(files);
        }
      }
    }
  }

  /** The sites of all languages. */
  public List<SiteLocales.Site> sites() {
    return SiteLocales.of(site).sites(site.output());
  }

  /** The files of the last run. */
  PreviousOutput previousOutput() throws MojoFailureException {
    return new PreviousOutput(options, site, folders());
  }

  private MojoLog said() {
    return MojoLog.of(log, site.session());
  }

  private boolean isAnyNoteChosen() {
    try {
      return Fieldnotes.hasNotes(options.reading().reading());
    } catch (MojoFailureException e) {
      // an invalid parameter is reported when the section is made, where it can fail the build
      return true;
    }
  }
}
