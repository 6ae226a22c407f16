package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.parameters.SectionName;
import io.github.fieldnotes.mojo.run.BuildExecution;
import io.github.fieldnotes.mojo.run.BuildRun;
import io.github.fieldnotes.mojo.run.SectionRun;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.PlexusContainer;

/**
 * Makes a section of the project's site from a folder of Markdown notes.
 *
 * <p>This goal runs in two ways. As a report in {@code <reporting>}, the site plugin calls it
 * through {@code SectionReport} and draws the pages. As an execution in {@code <build>}, or called
 * directly, it draws the pages itself through {@code BuildRun}, which is much faster. When a
 * project has both, the execution makes the section, and the report is only its entry in the menu.
 *
 * <p>Each execution has its own instance. The only state besides parameters is the output folder,
 * which the site plugin sets before it calls the report.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends SectionGoal implements SectionReport {

  /** The mildest severity that fails the build: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "error")
  private String failOn;

  /** Whether to explain why each annotation was recognised, and what only looks like one. */
  @Parameter(property = "fieldnotes.explain", defaultValue = "false")
  private boolean explain;

  // used late: a report must not load the site tools, because the site plugin has its own
  @Inject private PlexusContainer container;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    new BuildRun(run(), container).execute(execution());
  }

  @Override
  public boolean isMadeByBuild() {
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

  @Override
  public SectionRun run() {
    return new SectionRun(options(name(), failOn, explain), site(), getLog());
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    writeTo(directory);
  }

  @Override
  public File getReportOutputDirectory() {
    return output();
  }
}
