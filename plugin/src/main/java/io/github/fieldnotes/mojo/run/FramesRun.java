package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.ProgressLine;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.sink.FrameProbes;
import io.github.fieldnotes.publish.sink.MergedProbes;
import io.github.fieldnotes.publish.skin.ReportSkin;
import io.github.fieldnotes.publish.skin.SkinException;
import io.github.fieldnotes.render.theme.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;

/**
 * Prepares the report of a section inside the site plugin: plans the section, hands over a few
 * pages that show what the skin does, and leaves the rest to {@link ReportRun}. This class loads no
 * class of Doxia's site tools.
 */
public final class FramesRun {

  /** For each character of drawn pages that may be kept, the memory that Maven has, in bytes. */
  private static final int BYTES_PER_CHARACTER = 16;

  private final SectionRun run;
  private final SectionHandover handover;

  public FramesRun(SectionRun run, SectionHandover handover) {
    this.run = run;
    this.handover = handover;
  }

  /**
   * Whether there is something to prepare.
   *
   * <p>The site plugin's server makes pages on request, so that it may call the report alone. Tools
   * of a skin may list all pages that they see, as those of Sentry do for its search.
   */
  public boolean canGenerate() {
    return !BuildExecution.isServer(run.site().session())
        && !ReportSkin.hasTools(Sink.class.getClassLoader())
        && ReportSets.of(run.site()).filter(ReportSets::haveFramesFirst).isPresent()
        && run.seemsToHaveNotes();
  }

  /** Hands over pages. A mistake of the user is not reported here, but by the report. */
  public void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
    try (FileWriter files = run.files();
        ProgressLine progress = ProgressLine.of(run.site().session())) {
      run.pageOfFrames().toFile().deleteOnExit();
      PlannedSection planned = PlannedSection.of(run, locale, files, progress);
      boolean isGiven = false;
      try {
        handover.give(planned.with(probes(planned, sink, factory, progress)), run, locale);
        isGiven = true;
      } finally {
        if (!isGiven) {
          planned.close();
        }
      }
    } catch (MojoFailureException | SkinException | ThemeException e) {
      run.log().debug("Fieldnotes: left to the report: " + e.getMessage());
      FrameProbes.writeNothing(sink);
    } catch (IOException | UncheckedIOException e) {
      throw Failures.ofReport(DiskFailure.text(e), e);
    }
  }

  private Optional<MergedProbes> probes(
      PlannedSection planned, Sink sink, SinkFactory factory, ProgressLine progress)
      throws IOException, MojoFailureException {
    boolean isMade =
        planned.section().notes() > 0
            && !run.options().policy().fails(planned.section().diagnostics());
    if (!isMade || planned.opensPictures()) {
      FrameProbes.writeNothing(sink);
      return Optional.empty();
    }
    String menus = planned.skin().siteDescriptors();
    String section = run.options().section() + "/";
    FrameProbes probes =
        new FrameProbes(
            planned.section().rendered(),
            run.site().output(),
            page -> isNamed(menus, page, section),
            Runtime.getRuntime().maxMemory() / BYTES_PER_CHARACTER);
    Optional<MergedProbes> handedOver = probes.handOver(sink, factory, progress);
    if (handedOver.isPresent()) {
      planned.stages().end("drew", planned.section().rendered().pages().size(), "pages");
    }
    return handedOver;
  }

  /** The folder of the section may be the value of a property in a site descriptor. */
  private static boolean isNamed(String menus, Route page, String section) {
    return menus.contains(page.path().substring(section.length()));
  }
}
