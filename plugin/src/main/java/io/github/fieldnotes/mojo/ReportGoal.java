package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.parameters.SectionName;
import io.github.fieldnotes.mojo.run.BuildExecution;
import io.github.fieldnotes.mojo.run.SectionHandover;
import io.github.fieldnotes.mojo.run.SectionRun;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReportException;

/**
 * The parameters and rules that the reports of a section share, so that both are about the same
 * section.
 *
 * <p>The only state besides parameters is the output folder, which the site plugin sets before it
 * calls a report.
 */
abstract class ReportGoal extends SectionGoal {

  /** The mildest severity of a problem that fails the build: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "error")
  private String failOn;

  /** Whether to log why each annotation was recognised, and what only looks like one. */
  @Parameter(property = "fieldnotes.explain", defaultValue = "false")
  private boolean explain;

  /** Whether an execution of the build makes the section. */
  public final boolean isMadeByBuild() {
    return execution().getLifecyclePhase() == null
        && BuildExecution.of(session(), execution()).isPresent();
  }

  /** A report beside an execution of another goal covers the same notes as that execution. */
  @Override
  boolean isAggregate() {
    return super.isAggregate()
        || execution().getLifecyclePhase() == null
            && BuildExecution.isOfModules(session().getCurrentProject(), execution());
  }

  /** The menu shows the address and title that the execution gives the section. */
  private SectionName name() {
    SectionName own = configuredName();
    return (isMadeByBuild()
            ? BuildExecution.of(session(), execution())
            : Optional.<BuildExecution>empty())
        .map(
            build ->
                new SectionName(
                    build.value("outputDirectoryName", own.directory()),
                    build.value("title", own.title())))
        .orElse(own);
  }

  /** The run of the goal, with the current parameters. */
  public final SectionRun run() {
    try {
      complete();
    } catch (MojoExecutionException e) {
      // requireConfiguration fails for the same reason, where a site plugin can handle it
      getLog().debug(e);
    }
    return new SectionRun(options(name(), failOn, explain), site(), getLog());
  }

  /** Fails if a parameter that only another entry of the plugin configures has a wrong value. */
  public final void requireConfiguration() throws MavenReportException {
    try {
      complete();
    } catch (MojoExecutionException e) {
      throw Failures.ofReport(e);
    }
  }

  /** Where the reports of a section find what another one has left for them. */
  @SuppressWarnings("unchecked") // Maven declares a raw map, with texts as keys
  final SectionHandover handover() {
    return new SectionHandover(getPluginContext(), String.valueOf(execution().getConfiguration()));
  }

  public final void setReportOutputDirectory(File directory) {
    writeTo(directory);
  }

  public final File getReportOutputDirectory() {
    return output();
  }
}
