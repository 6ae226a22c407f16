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

/** Runs the goal inside the site plugin. This class loads no class of Doxia's site tools. */
public final class ReportRun {

  private final SectionRun run;

  public ReportRun(SectionRun run) {
    this.run = run;
  }

  /**
   * Whether the site gets a section.
   *
   * <p>An invalid parameter is not reported here, because some site plugins cannot handle a failure
   * at this point. All of them can handle one from {@link #generate}.
   *
   * @param isMadeHere whether the report makes the section, not an execution of the build
   */
  public boolean canGenerate(boolean isMadeHere) {
    try {
      if (!run.hasNotes()) {
        if (isMadeHere) {
          // the only opportunity: the site plugin does not call a report that cannot be generated
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
      run.log().warn("Fieldnotes: could not read the site's sources: " + e.getMessage());
      return false;
    }
  }

  /** Makes the section. This may be called repeatedly, as {@code site:run} does. */
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
        publisher(files, opensPictures).publish(section.rendered(), index, factory);
        PreviousOutput last = run.previousOutput();
        files.commitEach(last.gone(section.rendered()), last.sealHandedOver(section.rendered()));
        if (BuildExecution.isServer(run.site().session())) {
          String drawing = Long.toString(System.nanoTime(), Character.MAX_RADIX);
          WaitingPages.write(run.site().output(), section.rendered(), drawing);
        }
        run.fillListings(section);
        stages.end("handed over", section.rendered().pages().size(), "pages");
      }
      run.summary(section, stages);
    } catch (MojoFailureException | SkinException | ThemeException e) {
      restoreIndex();
      // without the cause: the author of the notes needs the message, not a stack trace
      throw Failures.ofReport(e);
    } catch (IOException | UncheckedIOException e) {
      restoreIndex();
      throw Failures.ofReport(DiskFailure.text(e), e);
    }
  }

  private SinkPublisher publisher(FileWriter files, boolean opensPictures) {
    long available = Runtime.getRuntime().maxMemory();
    return new SinkPublisher(
        run.site().output(),
        files,
        available,
        needed -> warnOfMemory(needed, available),
        opensPictures);
  }

  /** The version of the site plugin's Doxia; null if unknown. */
  private static String doxia() {
    return Sink.class.getPackage().getImplementationVersion();
  }

  /**
   * Checks the skin before anything else. By now the site plugin has fetched it, but has not drawn
   * a page of the section.
   *
   * @return whether the tools of the skin open pictures
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
      // an invalid parameter is reported when the section is made
      run.log().debug(e);
    }
  }

  private void restoreIndex() {
    try {
      indexBackup().restore();
    } catch (MojoFailureException | IOException e) {
      // the failure that led here is reported anyway; this warning only says what is left of the
      // old section
      run.log()
          .warn("Fieldnotes: could not restore the old index of the section: " + e.getMessage());
    }
  }

  /** Removes what an earlier run made, because there are no notes any more. */
  private void clear() {
    try {
      run.clearAll();
    } catch (MojoFailureException | IOException | UncheckedIOException e) {
      // some site plugins cannot handle a failure at this point
      run.log().warn("Fieldnotes: could not remove the files of earlier notes: " + e.getMessage());
    }
  }

  /** Warns that the report's configuration has no effect if an execution makes the section. */
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
                "Fieldnotes: the site plugin keeps all pages of the section in memory, about %,d"
                    + " MB, and Maven has only %,d MB in total. Give it more, for example with"
                    + " MAVEN_OPTS=-Xmx%dm, or make the section with an execution in <build>",
                needed >> 20,
                available >> 20,
                (needed * 2 >> 20) + 512));
  }

  /**
   * Warns that site.xml names no skin, unless a parent may name one. Doxia 2 itself only reports
   * null.
   */
  private void warnOfNoSkin() throws IOException {
    Path descriptor = run.site().sources().resolve("site.xml");
    if (run.site().project().getParent() == null
        && Files.isRegularFile(descriptor)
        && !Files.readString(descriptor, StandardCharsets.ISO_8859_1).contains("<skin")) {
      run.log()
          .warn(
              "Fieldnotes: site.xml names no skin, which site plugins from 3.20 on do not accept"
                  + " (\"skin cannot be null\"). Add <skin> with groupId, artifactId and version");
    }
  }

  /**
   * Warns of a page with the same name in the site's sources, which silently replaces the report.
   */
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
                    + " as the section's index and leaves the section out."
                    + " Rename that file, or set outputDirectoryName");
      }
    }
  }
}
