package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.run.BuildRun;
import io.github.fieldnotes.mojo.run.SectionRun;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.PlexusContainer;

/**
 * Makes the notes of a project and of all its modules one section of the project's site.
 *
 * <p>No report: the site plugin takes all reports of a plugin that nobody chooses from, and this
 * would then be one beside {@code report}, which is the entry in the menu for both.
 */
@Mojo(name = "aggregate", defaultPhase = LifecyclePhase.SITE, aggregator = true, threadSafe = true)
public final class AggregateMojo extends SectionGoal {

  /** From which problems on the build fails: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "error")
  private String failOn;

  /** Whether to say why each annotation is one, and what is none. */
  @Parameter(property = "fieldnotes.explain", defaultValue = "false")
  private boolean explain;

  @Inject private PlexusContainer container;

  @Override
  boolean isAggregate() {
    return true;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    SectionRun run = new SectionRun(options(configuredName(), failOn, explain), site(), getLog());
    new BuildRun(run, container).execute(execution());
  }
}
