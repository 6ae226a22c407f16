package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.log.EscapingLog;
import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.start.InitRun;
import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Gives a project its first section: finds folders of Markdown, and shows the entry in the POM, the
 * site.xml and the fieldnotes.yml that the project needs. They are written only on request.
 */
@Mojo(name = "init", aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

  /** Whether to write the files, rather than to show them only. */
  @Parameter(property = "write", defaultValue = "false")
  private boolean write;

  /** The folder that contains site.xml. */
  @Parameter(property = "siteDirectory", defaultValue = "${basedir}/src/site")
  private File siteDirectory;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    new InitRun(
            session.getCurrentProject(),
            execution.getPlugin().getVersion(),
            siteDirectory.toPath(),
            write,
            MojoLog.of(EscapingLog.of(getLog()), session))
        .execute();
  }
}
