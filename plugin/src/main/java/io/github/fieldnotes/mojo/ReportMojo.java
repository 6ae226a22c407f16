package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.run.BuildRun;
import io.github.fieldnotes.mojo.run.ReportRun;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Makes a section of the project's site from a folder of Markdown notes.
 *
 * <p>In {@code <reporting>} it is a report of the site, with an entry in the menu of reports. As an
 * execution in {@code <build>}, or called directly, it writes the section itself. If a project has
 * both, the execution makes the section, and the report is only its entry in the menu.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends ReportGoal implements SectionReport {

  @Override
  void perform() throws MojoExecutionException, MojoFailureException {
    new BuildRun(run(), container()).execute(execution());
  }

  @Override
  public ReportRun reportRun() {
    return new ReportRun(run(), handover());
  }
}
