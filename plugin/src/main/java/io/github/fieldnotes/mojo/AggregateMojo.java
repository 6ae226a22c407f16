package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.run.BuildRun;
import io.github.fieldnotes.mojo.run.SectionRun;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes one section of the project's site from the notes of the project and of all its modules. Use
 * it in the root of a build instead of report.
 */
@Mojo(name = "aggregate", defaultPhase = LifecyclePhase.SITE, aggregator = true, threadSafe = true)
public final class AggregateMojo extends SectionGoal {

  // no report: where a POM chooses no reports, the site plugin runs all reports of a plugin, so
  // this
  // one would appear beside "report", which is the menu entry for both

  /** The mildest severity of a problem that fails the build: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "error")
  private String failOn;

  /** Whether to log why each annotation was recognised, and what only looks like one. */
  @Parameter(property = "fieldnotes.explain", defaultValue = "false")
  private boolean explain;

  @Override
  boolean isAggregate() {
    return true;
  }

  @Override
  void perform() throws MojoExecutionException, MojoFailureException {
    SectionRun run = new SectionRun(options(configuredName(), failOn, explain), site(), getLog());
    new BuildRun(run, container()).execute(execution());
  }
}
