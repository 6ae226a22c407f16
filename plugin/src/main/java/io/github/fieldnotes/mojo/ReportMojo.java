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

/** Makes a folder of Markdown notes a section of the project's site. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends SectionGoal implements SectionReport {

  /** From which problems on the build fails: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "error")
  private String failOn;

  /** Whether to say why each annotation is one, and what is none. */
  @Parameter(property = "fieldnotes.explain", defaultValue = "false")
  private boolean explain;

  // looked up late: a report must not load the site tools, the site plugin has its own
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

  /** A report beside an execution of another goal is of the notes that the execution is of. */
  @Override
  boolean isAggregate() {
    return super.isAggregate()
        || execution().getLifecyclePhase() == null
            && BuildExecution.isOfModules(session().getCurrentProject(), execution());
  }

  /** In the menu, the section is where the execution puts it, and called as there. */
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
