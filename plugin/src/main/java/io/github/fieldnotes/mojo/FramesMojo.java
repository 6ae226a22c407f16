package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.run.FramesRun;
import io.github.fieldnotes.publish.sink.FrameProbes;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Prepares the goal report where both are in {@code <reporting>}: finds out what the skin puts
 * around pages, so that report can write most pages itself. Without it the section is the same, but
 * takes longer.
 */
@SuppressWarnings("deprecation") // old site plugins pass sinks to no other type
@Mojo(name = "frames", threadSafe = true)
public final class FramesMojo extends ReportGoal implements MavenMultiPageReport {

  // The site plugin runs this report before "report", in order of their names, and merges the pages
  // of this one before it calls the other. None of them stays in the site or has an entry in a
  // menu.

  @Override
  void perform() {
    getLog()
        .info(
            "Fieldnotes: the goal frames does nothing on its own; it prepares the goal report where"
                + " the site plugin runs both, in <reporting>");
  }

  @Override
  public boolean canGenerateReport() {
    return !isMadeByBuild() && framesRun().canGenerate();
  }

  @Override
  public void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
    framesRun().generate(sink, factory, locale);
  }

  @Override
  public void generate(Sink sink, Locale locale) {
    FrameProbes.writeNothing(sink);
  }

  private FramesRun framesRun() {
    return new FramesRun(run(), handover());
  }

  @Override
  public String getOutputPath() {
    return run().options().beside(FrameProbes.NAME);
  }

  @Override
  public String getOutputName() {
    return getOutputPath();
  }

  @Override
  public String getName(Locale locale) {
    return "Field Notes, preparation";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Learns what the skin puts around pages; the site has no page of it.";
  }

  /** A category of its own, which no menu and no summary shows. */
  @Override
  public String getCategoryName() {
    return "Fieldnotes";
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }
}
