package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.mojo.incremental.PreviousPages;
import io.github.fieldnotes.mojo.incremental.UpToDateCheck;
import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.ProgressLine;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.project.UnchangedPages;
import io.github.fieldnotes.publish.skin.SiteDescriptor;
import io.github.fieldnotes.publish.skin.SiteLanguage;
import io.github.fieldnotes.publish.skin.SkinException;
import io.github.fieldnotes.publish.skin.SkinPublisher;
import io.github.fieldnotes.render.theme.ThemeException;
import io.github.fieldnotes.store.NoteStore;
import io.github.fieldnotes.store.RunManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;
import org.eclipse.aether.RepositorySystem;

/** Runs the goal outside the site plugin: as an execution of a build, or when called directly. */
public final class BuildRun {

  private final SectionRun run;
  private final PlexusContainer container;

  /**
   * The section of one language.
   *
   * @param files the section's files, locked for this run
   * @param reports whether it reports the problems of the notes
   */
  private record Part(SectionRun run, FileWriter files, SiteLanguage language, boolean reports) {}

  public BuildRun(SectionRun run, PlexusContainer container) {
    this.run = run;
    this.container = container;
  }

  public void execute(MojoExecution execution) throws MojoExecutionException, MojoFailureException {
    warnOfOrder(execution);
    run.warnOfConflicts();
    try {
      if (!run.hasNotes()) {
        run.clearAll();
        return;
      }
      run.site()
          .parameters()
          .plugin()
          .map(Plugin::getVersion)
          .flatMap(SitePlugin::ofVersion)
          .ifPresent(run.log()::warn);
      boolean reports = true;
      for (SiteLocales.Site site : run.sites()) {
        run.failOnProblems(section(execution, site, reports));
        reports = false;
      }
    } catch (SkinException e) {
      throw Failures.failure(e);
    } catch (ThemeException e) {
      // without the cause: the author of the theme needs the message, not a stack trace
      throw Failures.failure(e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      throw Failures.error(DiskFailure.text(e), e);
    } catch (ComponentLookupException e) {
      throw new MojoExecutionException("could not load Doxia's site tools: " + e.getMessage(), e);
    }
  }

  /**
   * Makes the section of one language. Problems are reported once, as they are the same in every
   * language.
   */
  private List<Diagnostic> section(MojoExecution execution, SiteLocales.Site site, boolean reports)
      throws IOException, ComponentLookupException, MojoFailureException, SkinException {
    SectionRun part = run.in(site.folder());
    // opened first, so that only one run at a time reads and writes the section
    try (FileWriter files = part.files()) {
      SiteDescriptor descriptor =
          SiteDescriptor.of(container.lookup(SiteTool.class), part.site(), site.locale());
      UpToDateCheck last =
          UpToDateCheck.of(
              run.options(), part.site(), part.previousOutput(), execution, descriptor);
      List<Locale> languages = run.sites().stream().map(SiteLocales.Site::locale).toList();
      SiteLanguage language = new SiteLanguage(descriptor, languages, part.title(site.locale()));
      Part all = new Part(part, files, language, reports);
      // a goal that is called directly makes no site with menus
      if (reports && execution.getLifecyclePhase() != null) {
        part.reportNoMenu(descriptor);
      }
      if (last.isDamaged() && !run.options().explain()) {
        run.log()
            .info(
                "Fieldnotes: the manifest of the last run is damaged or from another version; the"
                    + " section is made again");
      }
      Optional<RunManifest> before = last.stillHolds();
      return before.isPresent() ? unchanged(all, before.get()) : changed(all, last);
    }
  }

  private List<Diagnostic> changed(Part part, UpToDateCheck last)
      throws IOException, ComponentLookupException, MojoFailureException, SkinException {
    StageTimes stages = new StageTimes(System::nanoTime);
    SectionRun run = part.run();
    try (NoteStore store = run.store();
        ProgressLine progress = ProgressLine.of(run.site().session())) {
      Section section =
          run.section(part.language().locale(), store, stages, progress, part.files()::canHold);
      if (run.options().policy().fails(section.diagnostics())) {
        return refused(section, run, progress);
      }
      if (section.notes() > 0) {
        PreviousPages pages = last.pages(section.rendered(), store);
        boolean lasting = publish(section, part, pages, progress);
        section = section.drawn(pages.failing(), this::warnOfPicture);
        if (run.options().policy().fails(section.diagnostics())) {
          return refused(section, run, progress);
        }
        part.files().commit(last.gone(section.rendered()), last.seal(section, pages, lasting));
        progress.clear();
        run.fillListings(section);
        int all = section.rendered().pages().size();
        stages.end("wrote", all - pages.there(), all, "pages");
      } else {
        run.clear(part.files());
      }
      if (part.reports()) {
        run.report(section);
      }
      run.summary(section, stages);
      return section.diagnostics();
    }
  }

  /** Reports the problems and writes nothing: the section of the last successful build stays. */
  private static List<Diagnostic> refused(Section section, SectionRun run, ProgressLine progress)
      throws IOException {
    progress.clear();
    run.report(section);
    return section.diagnostics();
  }

  private void warnOfPicture(ShownPicture picture) {
    run.log()
        .warn(
            "Fieldnotes: the skin's tools could not read the picture "
                + picture.address()
                + " of the theme, on "
                + picture.page().path()
                + "; it is shown unchanged");
  }

  /**
   * Reports the same problems again, and fills lists, because the site plugin has rewritten its
   * pages with empty ones.
   */
  private static List<Diagnostic> unchanged(Part part, RunManifest before)
      throws IOException, MojoFailureException {
    SectionRun run = part.run();
    if (run.isAskedForListings()) {
      try (NoteStore store = run.store()) {
        StageTimes stages = new StageTimes(System::nanoTime);
        run.fillListings(
            run.section(
                part.language().locale(), store, stages, Progress.NONE, part.files()::canHold));
      }
    }
    if (part.reports()) {
      run.report(before);
    }
    run.summary(before);
    return before.problems();
  }

  private boolean publish(Section section, Part part, UnchangedPages known, Progress progress)
      throws IOException, ComponentLookupException, MojoFailureException, SkinException {
    SkinPublisher publisher =
        new SkinPublisher(
            container.lookup(RepositorySystem.class),
            container.lookup(SiteTool.class),
            container.lookup(SiteRenderer.class),
            run.log(),
            progress);
    return publisher.publish(
        section.rendered(), part.language(), part.run().site(), part.files(), known);
  }

  /** Warns if the site plugin has not written the pages yet that the menus are read from. */
  private void warnOfOrder(MojoExecution execution) throws MojoExecutionException {
    if (!BuildExecution.mayBeTooEarly(run.site().project(), execution)) {
      return;
    }
    try {
      List<MojoExecution> plan =
          container
              .lookup(LifecycleExecutor.class)
              .calculateExecutionPlan(run.site().session(), false, "site")
              .getMojoExecutions();
      if (BuildExecution.isTooEarly(plan, execution)) {
        run.log()
            .warn(
                "Fieldnotes: this execution runs before the site plugin has written the pages that"
                    + " the menus are read from. In <build><plugins>, put this plugin below"
                    + " maven-site-plugin, and bind both to the phase site");
      }
    } catch (Exception e) {
      // Maven's planner declares a dozen exceptions, and has planned the same for this build
      throw new MojoExecutionException("could not plan the phase site: " + e.getMessage(), e);
    }
  }
}
