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

/**
 * Checks the notes. This goal does everything that makes the section, but writes none of it; it
 * reports what is wrong in the log and in three files for other tools, and fails once.
 *
 * <p>Each execution has its own instance, and all its state is in its parameters, so it is safe in
 * parallel builds. {@code CheckRun} does the work.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SectionGoal {

  /** The mildest severity that fails the build: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "warning")
  private String failOn;

  /** The file of known problems, which do not fail the build. It need not exist. */
  @Parameter(property = "fieldnotes.baseline", defaultValue = "${basedir}/fieldnotes-baseline.txt")
  private File baseline;

  /** Whether to write all current problems into the baseline. */
  @Parameter(property = "fieldnotes.writeBaseline", defaultValue = "false")
  private boolean writeBaseline;

  /**
   * Which links to other hosts are checked: none, public, or all, which includes private networks.
   */
  @Parameter(property = "fieldnotes.externalLinks", defaultValue = "none")
  private String externalLinks;

  /**
   * A Git revision, such as origin/main. The check lists what makes it report less than at that
   * revision.
   */
  @Parameter(property = "fieldnotes.since")
  private String since;

  @Override
  void perform() throws MojoExecutionException, MojoFailureException {
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
