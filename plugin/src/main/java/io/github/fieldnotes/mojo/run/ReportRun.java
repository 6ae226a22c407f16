package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.mojo.incremental.IndexBackup;
import io.github.fieldnotes.mojo.incremental.PreviousOutput;
import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.ProgressLine;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.sink.SinkPublisher;
import io.github.fieldnotes.publish.sink.WaitingPages;
import io.github.fieldnotes.publish.skin.ReportSkin;
import io.github.fieldnotes.publish.skin.SkinException;
import io.github.fieldnotes.render.theme.ThemeException;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;

/** The goal inside the site plugin. Loads no class of Doxia's site tools. */
public final class ReportRun {

  private final SectionRun run;

  public ReportRun(SectionRun run) {
    this.run = run;
  }

  /**
   * Whether the site gets a section.
   *
   * <p>A wrong parameter does not show here: not every site plugin can take a failure now, all of
   * them can from {@link #generate}.
   *
   * @param isMadeHere not by an execution of the build
   */
  public boolean canGenerate(boolean isMadeHere) {
    try {
      if (!run.hasNotes()) {
        if (isMadeHere) {
          // the only moment: a report that cannot be made is not asked again
          clear();
        }
        return false;
      }
      if (isMadeHere) {
        keepIndex();
      }
      String doxia = doxia();
      SitePlugin.ofDoxia(doxia).ifPresent(run.log()::warn);
      if (doxia != null && !doxia.startsWith("1.")) {
        warnOfNoSkin();
      }
      warnOfOtherIndex();
      return true;
    } catch (IOException e) {
      run.log().warn("Fieldnotes: the site's sources cannot be read: " + e.getMessage());
      return false;
    }
  }

  /** Makes the section; may be called again and again, as {@code site:run} does. */
  public void generate(Sink index, SinkFactory factory, Locale locale) throws MavenReportException {
    StageTimes stages = new StageTimes(System::nanoTime);
    try (FileWriter files = run.files();
        NoteStore store = run.store();
        ProgressLine progress = ProgressLine.of(run.site().session())) {
      boolean opensPictures = lookAtSkin(locale);
      Section section = run.section(locale, store, stages, progress, SinkPublisher.names(files));
      progress.clear();
      run.report(section);
      // first: after a failure the site plugin drops all pages, so nothing else should be there
      run.failOnProblems(section.diagnostics());
      if (section.notes() == 0) {
        run.clear(files);
      } else {
        long available = Runtime.getRuntime().maxMemory();
        new SinkPublisher(
                run.site().output(),
                files,
                available,
                needed -> warnOfMemory(needed, available),
                opensPictures)
            .publish(section.site(), index, factory);
        PreviousOutput last = run.previousOutput();
        files.commitEach(last.gone(section.site()), last.sealHandedOver(section.site()));
        if (BuildExecution.isServer(run.site().session())) {
          String drawing = Long.toString(System.nanoTime(), Character.MAX_RADIX);
          WaitingPages.write(run.site().output(), section.site(), drawing);
        }
        run.fillListings(section);
        stages.end("handed over", section.site().pages().size(), "pages");
      }
      run.summary(section, stages);
    } catch (MojoFailureException | SkinException | ThemeException e) {
      restoreIndex();
      // no cause: the message is for the author of the notes, a stack trace is not
      throw Failures.ofReport(e);
    } catch (IOException | UncheckedIOException e) {
      restoreIndex();
      throw Failures.ofReport(DiskFailure.text(e), e);
    }
  }

  /** The version of the site plugin's Doxia; null when unknown. */
  private static String doxia() {
    return Sink.class.getPackage().getImplementationVersion();
  }

  /**
   * First of all: the site plugin has fetched it by now, and has drawn no page of the section.
   *
   * @return whether its tools open pictures
   */
  private boolean lookAtSkin(Locale locale) throws SkinException, IOException {
    boolean isDoxia1 = doxia() != null && doxia().startsWith("1.");
    ReportSkin skin = new ReportSkin(run.site(), locale, Sink.class.getClassLoader(), isDoxia1);
    skin.check();
    return skin.opensPictures();
  }

  private IndexBackup indexBackup() throws MojoFailureException {
    return new IndexBackup(run.options(), run.site(), run.folders());
  }

  private void keepIndex() throws IOException {
    try {
      indexBackup().keep();
    } catch (MojoFailureException e) {
      // a wrong parameter is told when the section is made
      run.log().debug(e);
    }
  }

  private void restoreIndex() {
    try {
      indexBackup().restore();
    } catch (MojoFailureException | IOException e) {
      // the failure that led here is told; this one only says how much of the old section is left
      run.log().warn("Fieldnotes: the old index of the section is lost: " + e.getMessage());
    }
  }

  /** Removes what an earlier run made, when there are no notes any more. */
  private void clear() {
    try {
      run.clearAll();
    } catch (MojoFailureException | IOException | UncheckedIOException e) {
      // not every site plugin can take a failure now
      run.log().warn("Fieldnotes: files of earlier notes stay where they are: " + e.getMessage());
    }
  }

  /** Where an execution makes the section, what is configured for the report has no effect. */
  public void warnOfConfiguration() {
    if (BuildExecution.isConfiguredAsReport(run.site())) {
      run.log()
          .warn(
              "Fieldnotes: an execution in <build> makes the section, so its configuration in"
                  + " <reporting> is not used. Move it to the plugin in <build>");
    }
  }

  private void warnOfMemory(long needed, long available) {
    run.log()
        .warn(
            String.format(
                Locale.ROOT,
                "Fieldnotes: the site plugin keeps all pages of the section in memory, some %,d MB,"
                    + " and Maven has %,d MB here for everything. Give it more, as with"
                    + " MAVEN_OPTS=-Xmx%dm, or have the section made by an execution in <build>",
                needed >> 20,
                available >> 20,
                (needed * 2 >> 20) + 512));
  }

  /** A skin may come from a parent's site.xml; without one, Doxia 2 only says null. */
  private void warnOfNoSkin() throws IOException {
    Path descriptor = run.site().sources().resolve("site.xml");
    if (run.site().project().getParent() == null
        && Files.isRegularFile(descriptor)
        && !Files.readString(descriptor, StandardCharsets.ISO_8859_1).contains("<skin")) {
      run.log()
          .warn(
              "Fieldnotes: site.xml names no skin, which site plugins from 3.20 on do not take"
                  + " (\"skin cannot be null\"). Add <skin> with groupId, artifactId and version");
    }
  }

  /** A page of the same name in the site's sources silences the report without a word. */
  private void warnOfOtherIndex() throws IOException {
    Path sources = run.site().sources();
    if (!Files.isDirectory(sources)) {
      return;
    }
    String index = run.options().index();
    try (DirectoryStream<Path> formats = Files.newDirectoryStream(sources, Files::isDirectory)) {
      for (Path format : formats) {
        warnOfOtherIndex(format.resolve(index));
      }
    }
  }

  private void warnOfOtherIndex(Path index) throws IOException {
    if (!Files.isDirectory(index.getParent())) {
      return;
    }
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(index.getParent(), "index.*")) {
      for (Path page : pages) {
        run.log()
            .warn(
                "Fieldnotes: the site plugin takes "
                    + page
                    + " for the section's index and leaves the section out."
                    + " Rename that file, or set outputDirectoryName");
      }
    }
  }
}
