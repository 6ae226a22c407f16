package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.parameters.CheckOptions;
import io.github.fieldnotes.mojo.run.CheckRun;
import io.github.fieldnotes.mojo.run.SectionRun;
import java.io.File;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the notes as a build does: does all that makes the section, and writes none of it. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SectionGoal {

  /** From which problems on the build fails: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "warning")
  private String failOn;

  /** Problems that are known and let be; need not exist. */
  @Parameter(property = "fieldnotes.baseline", defaultValue = "${basedir}/fieldnotes-baseline.txt")
  private File baseline;

  /** Whether all problems that there are now are written into the baseline. */
  @Parameter(property = "fieldnotes.writeBaseline", defaultValue = "false")
  private boolean writeBaseline;

  /**
   * Whether links to other hosts are asked for: none, public, or all, which is those of private
   * networks too.
   */
  @Parameter(property = "fieldnotes.externalLinks", defaultValue = "none")
  private String externalLinks;

  /**
   * A revision of Git, such as origin/main: what makes the check report less than it does there is
   * listed.
   */
  @Parameter(property = "fieldnotes.since")
  private String since;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    SectionRun run = new SectionRun(options(configuredName(), failOn, false), site(), getLog());
    CheckOptions check =
        new CheckOptions(
            baseline.toPath(),
            writeBaseline,
            externalLinks,
            Optional.ofNullable(since).filter(revision -> !revision.isBlank()));
    String version = Objects.requireNonNullElse(execution().getPlugin().getVersion(), "");
    new CheckRun(run, check, version).execute();
  }
}
