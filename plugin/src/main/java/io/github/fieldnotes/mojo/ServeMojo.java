package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.parameters.PreviewOptions;
import io.github.fieldnotes.mojo.run.BuildExecution;
import io.github.fieldnotes.mojo.run.SectionRun;
import io.github.fieldnotes.mojo.serve.ServeRun;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the section in a browser while its notes are written. Each saved change appears at once;
 * nothing is written to disk. The goal runs until it is stopped with Ctrl-C.
 */
@Mojo(name = "serve", requiresDirectInvocation = true, threadSafe = true)
public final class ServeMojo extends SectionGoal {

  /** The port of the preview. If another program has it, the next free one is taken. */
  @Parameter(property = "fieldnotes.port", defaultValue = "8000")
  private int port;

  /**
   * The address that opens a note in an editor, with {path}, {line} and {column}; "none" for no
   * links.
   */
  @Parameter(property = "fieldnotes.editor", defaultValue = "vscode://file{path}:{line}:{column}")
  private String editor;

  /** Beside an execution of the goal aggregate, the preview covers the same notes. */
  @Override
  boolean isAggregate() {
    return super.isAggregate()
        || BuildExecution.isOfModules(session().getCurrentProject(), execution());
  }

  @Override
  void perform() throws MojoExecutionException, MojoFailureException {
    SectionRun run = new SectionRun(options(configuredName(), "never", false), site(), getLog());
    new ServeRun(run, new PreviewOptions(port, editor), container()).execute();
  }
}
