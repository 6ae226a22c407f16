package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.mojo.incremental.IndexBackup;
import io.github.fieldnotes.mojo.incremental.PreviousOutput;
import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.ProgressLine;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.sink.FrameProbes;
import io.github.fieldnotes.publish.sink.FramedPages;
import io.github.fieldnotes.publish.sink.MergedProbes;
import io.github.fieldnotes.publish.sink.SinkPublisher;
import io.github.fieldnotes.publish.sink.WaitingPages;
import io.github.fieldnotes.publish.skin.ReportSkin;
import io.github.fieldnotes.publish.skin.SkinException;
import io.github.fieldnotes.render.theme.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;

/** Runs the goal inside the site plugin. This class loads no class of Doxia's site tools. */
public final class ReportRun {

  private final SectionRun run;
  private final SectionHandover handover;

  public ReportRun(SectionRun run, SectionHandover handover) {
    this.run = run;
    this.handover = handover;
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
      SitePlugin.ofDoxia(SitePlugin.doxia()).ifPresent(run.log()::warn);
      if (SitePlugin.doxia() != null && !SitePlugin.isOfDoxia1()) {
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
    run.warnOfConflicts();
    try (FileWriter files = run.files();
        ProgressLine progress = ProgressLine.of(run.site().session());
        PlannedSection planned = planned(locale, files, progress)) {
      Section section = planned.section();
      progress.clear();
      run.report(section);
      // first: after a failure the site plugin drops all pages, so nothing else should be there
      run.failOnProblems(section.diagnostics());
      if (section.notes() == 0) {
        run.clear(files);
      } else {
        List<Route> left = write(planned, files, progress);
        progress.clear();
        publisher(files, planned.opensPictures()).publish(section.rendered(), left, index, factory);
        PreviousOutput last = run.previousOutput();
        files.commitEach(last.gone(section.rendered()), last.sealHandedOver(section.rendered()));
        if (BuildExecution.isServer(run.site().session())) {
          String drawing = Long.toString(System.nanoTime(), Character.MAX_RADIX);
          WaitingPages.write(run.site().output(), section.rendered(), drawing);
        }
        run.fillListings(section);
        planned.stages().end("handed over", left.size(), "pages");
      }
      run.summary(section, planned.stages());
    } catch (MojoFailureException | SkinException | ThemeException e) {
      restoreIndex();
      // without the cause: the author of the notes needs the message, not a stack trace
      throw Failures.ofReport(e);
    } catch (IOException | UncheckedIOException e) {
      restoreIndex();
      throw Failures.ofReport(DiskFailure.text(e), e);
    }
  }

  /** The section that the goal {@code frames} has planned, or one planned now. */
  private PlannedSection planned(Locale locale, FileWriter files, Progress progress)
      throws MojoFailureException, SkinException, IOException {
    Optional<PlannedSection> given = handover.take(run, locale);
    if (given.flatMap(PlannedSection::probes).isEmpty()) {
      // then nobody reads it
      Files.deleteIfExists(run.pageOfFrames());
    }
    return given.isPresent() ? given.get() : PlannedSection.of(run, locale, files, progress);
  }

  /**
   * Writes the pages whose frames are known.
   *
   * @return the pages that are left to the site plugin, the index first
   */
  private List<Route> write(PlannedSection planned, FileWriter files, Progress progress)
      throws IOException {
    List<Route> pages = planned.section().rendered().pages();
    if (planned.probes().isEmpty()) {
      reasonForMerging(planned)
          .filter(reason -> pages.size() >= FrameProbes.MANY)
          .ifPresent(reason -> info("the skin is drawn for every page, because " + reason));
      return pages;
    }
    MergedProbes probes = planned.probes().get();
    Charset charset = Charset.forName(run.site().encoding());
    FramedPages framed = probes.read(charset, this::ofReport);
    List<Route> left = framed.write(files, charset, progress);
    planned.stages().end("wrote", pages.size() - left.size(), "pages");
    info(
        framed
            .doubtful()
            .map(
                page ->
                    "the skin is drawn for every page, because it changes more than the frame of "
                        + page.path())
            .orElse(
                "the skin is drawn "
                    + (probes.count() + left.size())
                    + " times for "
                    + pages.size()
                    + " pages, to learn the frame that they share"));
    return left;
  }

  private Optional<String> reasonForMerging(PlannedSection planned) {
    if (planned.opensPictures() || ReportSkin.hasTools(Sink.class.getClassLoader())) {
      return Optional.of("its tools may read each page and files of the section");
    }
    return ReportSets.of(run.site())
        .filter(sets -> !sets.haveFramesFirst())
        .map(
            sets ->
                "<reportSets> in <reporting> name the goal report, but not frames before it;"
                    + " without <reportSets> it would be drawn a few times only");
  }

  private void info(String line) {
    run.log().info("Fieldnotes: " + line);
  }

  /** Skins print the goal that generated a page. */
  private String ofReport(String page) {
    String generator = run.site().generator();
    String frames = generator.replaceFirst(ReportSets.REPORT + "$", ReportSets.FRAMES);
    return page.replace(frames, generator);
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
