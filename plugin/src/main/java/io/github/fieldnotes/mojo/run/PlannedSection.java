package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.sink.MergedProbes;
import io.github.fieldnotes.publish.sink.SinkPublisher;
import io.github.fieldnotes.publish.skin.ReportSkin;
import io.github.fieldnotes.publish.skin.SkinException;
import io.github.fieldnotes.store.NoteStore;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A section that a report makes. Its pages can be drawn until it is closed.
 *
 * @param opensPictures whether the tools of the skin open pictures
 * @param store holds the notes
 * @param stages the stages of the run so far
 * @param probes what the goal {@code frames} has handed over to the site plugin
 */
record PlannedSection(
    Section section,
    ReportSkin skin,
    boolean opensPictures,
    NoteStore store,
    StageTimes stages,
    Optional<MergedProbes> probes)
    implements Closeable {

  /**
   * Checks the skin before anything else, then reads the notes and plans the section. By now the
   * site plugin has fetched the skin, but has not drawn a page of the section.
   */
  static PlannedSection of(SectionRun run, Locale locale, FileWriter files, Progress progress)
      throws MojoFailureException, SkinException, IOException {
    ReportSkin skin =
        new ReportSkin(run.site(), locale, Sink.class.getClassLoader(), SitePlugin.isOfDoxia1());
    skin.check();
    boolean opensPictures = skin.opensPictures();
    StageTimes stages = new StageTimes(System::nanoTime);
    NoteStore store = run.store();
    try {
      Section section = run.section(locale, store, stages, progress, SinkPublisher.names(files));
      return new PlannedSection(section, skin, opensPictures, store, stages, Optional.empty());
    } catch (MojoFailureException | RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }

  PlannedSection with(Optional<MergedProbes> others) {
    return new PlannedSection(section, skin, opensPictures, store, stages, others);
  }

  @Override
  public void close() throws IOException {
    store.close();
    if (probes.isPresent()) {
      probes.get().remove();
    }
  }
}
