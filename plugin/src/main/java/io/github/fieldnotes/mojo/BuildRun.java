package io.github.fieldnotes.mojo;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.Stages;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.KnownPages;
import io.github.fieldnotes.publish.SiteLanguage;
import io.github.fieldnotes.publish.SkinException;
import io.github.fieldnotes.publish.SkinPublisher;
import io.github.fieldnotes.render.ThemeException;
import io.github.fieldnotes.store.NoteStore;
import io.github.fieldnotes.store.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;

/** The goal outside the site plugin: an execution of a build, or a direct call. */
final class BuildRun {

  private final SectionRun run;
  private final PlexusContainer container;

  BuildRun(SectionRun run, PlexusContainer container) {
    this.run = run;
    this.container = container;
  }

  void execute(MojoExecution execution) throws MojoExecutionException, MojoFailureException {
    if (BuildExecution.isTooEarly(run.around().project(), execution)) {
      run.log()
          .warn(
              "Fieldnotes: this execution runs before the site plugin has made the pages that its"
                  + " menus are taken from. In <build><plugins>, put it below maven-site-plugin");
    }
    try {
      if (!run.hasNotes()) {
        return;
      }
      sitePlugin()
          .map(Plugin::getVersion)
          .flatMap(SitePlugin::ofVersion)
          .ifPresent(run.log()::warn);
      List<SiteLocales.Site> sites =
          SiteLocales.of(sitePlugin(), run.around()).sites(run.around().output());
      List<List<Diagnostic>> told = new ArrayList<>();
      for (SiteLocales.Site site : sites) {
        SectionRun part = run.in(site.folder());
        LastRun last = LastRun.of(part, execution, site.locale());
        told.add(section(part, last, site.locale(), told.isEmpty()));
      }
      run.judge(told.get(0));
    } catch (ThemeException e) {
      // no cause: the message is for the author of the theme, a stack trace is not
      throw new MojoFailureException(e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("the section cannot be written: " + e.getMessage(), e);
    } catch (ComponentLookupException e) {
      throw new MojoExecutionException("Doxia's site tools cannot be had: " + e.getMessage(), e);
    }
  }

  /** Makes the section of one language; what is wrong with the notes is so in every language. */
  private List<Diagnostic> section(SectionRun part, LastRun last, Locale locale, boolean tells)
      throws IOException, ComponentLookupException, MojoFailureException {
    Optional<RunRecord> before = last.stillHolds();
    if (before.isPresent()) {
      return unchanged(part, before.get(), locale, tells);
    }
    Stages stages = new Stages(System::nanoTime);
    try (NoteStore store = part.store();
        ProgressLine progress = ProgressLine.of(part.around().session())) {
      Section section = part.section(locale, store, stages, progress);
      if (section.notes() > 0) {
        LastPages pages = last.pages(section.site());
        // before the others: a name that differs by case alone may be the same file
        for (Route gone : last.gone(section.site())) {
          part.files().remove(gone);
        }
        last.remember(section, pages, publish(section, part, locale, pages, progress));
        progress.clear();
        part.fillListings(section);
        int all = section.site().pages().size();
        stages.end("wrote", all - pages.there(), all, "pages");
      }
      if (tells) {
        part.tell(section);
      }
      part.summary(section, stages);
      return section.diagnostics();
    }
  }

  /**
   * Says the same again; the site plugin has written other pages anew, with their listings empty.
   */
  private static List<Diagnostic> unchanged(
      SectionRun part, RunRecord before, Locale locale, boolean tells)
      throws IOException, MojoFailureException {
    if (part.isAskedForListings()) {
      try (NoteStore store = part.store()) {
        part.fillListings(part.section(locale, store, new Stages(System::nanoTime), Progress.NONE));
      }
    }
    if (tells) {
      part.tell(before);
    }
    part.summary(before);
    return before.told();
  }

  private boolean publish(
      Section section, SectionRun part, Locale locale, KnownPages known, Progress progress)
      throws IOException, ComponentLookupException, MojoFailureException {
    SkinPublisher publisher =
        new SkinPublisher(
            container.lookup(SiteTool.class),
            container.lookup(SiteRenderer.class),
            run.log(),
            progress);
    try {
      return publisher.publish(
          section.site(),
          new SiteLanguage(locale, part.title(locale)),
          part.around(),
          part.files(),
          known);
    } catch (SkinException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }

  private Optional<Plugin> sitePlugin() {
    return Optional.ofNullable(run.around().project().getPlugin(SitePlugin.KEY));
  }
}
