package io.github.fieldnotes.mojo.serve;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.mojo.run.DiskFailure;
import io.github.fieldnotes.mojo.run.SectionRun;
import io.github.fieldnotes.mojo.run.SiteLocales;
import io.github.fieldnotes.publish.skin.LiveSkin;
import io.github.fieldnotes.publish.skin.SkinException;
import io.github.fieldnotes.render.theme.ThemeException;
import io.github.fieldnotes.serve.MadeSection;
import io.github.fieldnotes.serve.PreviewException;
import io.github.fieldnotes.serve.SectionMaker;
import io.github.fieldnotes.serve.SiteFiles;
import io.github.fieldnotes.store.MemoryNoteStore;
import io.github.fieldnotes.store.NoteStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Makes the section of each language again and again, as the goal {@code report} does, but without
 * writing it. What does not change from one time to the next stays in memory: notes that were read,
 * templates that were parsed, and the frames of the skin.
 */
final class SectionBuilds implements SectionMaker, Closeable {

  private final SectionRun run;
  private final LiveSkins skins;
  private final NoteStore store = new MemoryNoteStore(System::currentTimeMillis);

  SectionBuilds(SectionRun run, LiveSkin.Doxia doxia) {
    this.run = run;
    this.skins = new LiveSkins(doxia);
  }

  @Override
  public MadeSection make() throws PreviewException {
    try {
      List<SkinnedSections.Part> parts = new ArrayList<>();
      List<Diagnostic> problems = new ArrayList<>();
      List<SiteLocales.Site> sites = run.sites();
      for (SiteLocales.Site site : sites) {
        Section section = section(site);
        if (parts.isEmpty() && problems.isEmpty()) {
          // they are the same in every language
          problems.addAll(section.diagnostics());
        }
        if (section.notes() > 0) {
          parts.add(part(section, site, sites));
        }
      }
      Path resources = run.site().sources().resolve("resources");
      return new SkinnedSections(parts, index(), problems, new SiteFiles(List.of(resources)));
    } catch (MojoFailureException | ThemeException | SkinException e) {
      throw new PreviewException(e.getMessage(), e);
    } catch (IOException | UncheckedIOException e) {
      throw new PreviewException("could not make the section: " + DiskFailure.reason(e), e);
    }
  }

  /** The path of the section's first page. */
  String index() {
    return folder(run.sites().get(0)) + run.options().index() + ".html";
  }

  private Section section(SiteLocales.Site site) throws MojoFailureException {
    SectionRun local = run.in(site.folder());
    return Fieldnotes.section(
        run.options().settings(local.site(), site.locale()),
        store,
        new StageTimes(System::nanoTime),
        Progress.NONE);
  }

  private SkinnedSections.Part part(
      Section section, SiteLocales.Site site, List<SiteLocales.Site> sites)
      throws IOException, SkinException {
    List<Locale> languages = sites.stream().map(SiteLocales.Site::locale).toList();
    SectionRun local = run.in(site.folder());
    LiveSkin skin =
        skins.of(
            section.rendered(), local.site(), site.locale(), local.title(site.locale()), languages);
    return new SkinnedSections.Part(folder(site), section.rendered(), skin);
  }

  private String folder(SiteLocales.Site site) {
    Path below = run.site().output().relativize(site.folder());
    return below.toString().isEmpty() ? "" : below.toString().replace('\\', '/') + "/";
  }

  @Override
  public void close() throws IOException {
    try (store) {
      skins.close();
    }
  }
}
