package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.parameters.BuildMachine;
import io.github.fieldnotes.mojo.parameters.CheckOptions;
import io.github.fieldnotes.mojo.run.CheckRun;
import io.github.fieldnotes.mojo.run.SectionRun;
import java.io.File;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the notes, and fails the build once if they have new problems. This goal does everything
 * that makes the section, but writes none of it. It reports problems in the log and, for other
 * tools, in files in target/fieldnotes.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SectionGoal {

  // each execution has its own instance with all its state in parameters: safe in parallel builds

  /** The mildest severity of a problem that fails the build: error, warning or never. */
  @Parameter(property = "fieldnotes.failOn", defaultValue = "warning")
  private String failOn;

  /** The file of known problems, which do not fail the build. It need not exist. */
  @Parameter(property = "fieldnotes.baseline", defaultValue = "${basedir}/fieldnotes-baseline.txt")
  private File baseline;

  /** Whether to write all current problems into the baseline instead of reporting them. */
  @Parameter(property = "fieldnotes.writeBaseline", defaultValue = "false")
  private boolean writeBaseline;

  /**
   * Which links to other hosts are checked: none, public, or all, which includes private networks.
   * Each address is requested once.
   */
  @Parameter(property = "fieldnotes.externalLinks", defaultValue = "none")
  private String externalLinks;

  /**
   * A Git revision, such as origin/main. The check lists what the notes have that they did not have
   * there: decisions and changed statuses, actions, broken links and other problems, and what makes
   * it report less. The list is also in target/fieldnotes/changes.md.
   */
  @Parameter(property = "fieldnotes.since")
  private String since;

  @Override
  void perform() throws MojoExecutionException, MojoFailureException {
    execute(BuildMachine::print);
  }

  /** Checks, and gives the commands for the build machine to {@code output}. */
  void execute(Consumer<String> output) throws MojoExecutionException, MojoFailureException {
    SectionRun run = new SectionRun(options(configuredName(), failOn, false), site(), getLog());
    CheckOptions check =
        new CheckOptions(
            baseline.toPath(),
            writeBaseline,
            externalLinks,
            Optional.ofNullable(since).filter(revision -> !revision.isBlank()));
    String version = Objects.requireNonNullElse(execution().getPlugin().getVersion(), "");
    BuildMachine machine = BuildMachine.of(session(), output);
    new CheckRun(run, check, version, machine).execute();
  }
}
