package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.run.ListRun;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists all annotations with the rule that recognised each, and what only looks like an annotation.
 */
@Mojo(name = "list", threadSafe = true)
public final class ListMojo extends NotesGoal {

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    new ListRun(notes(), MojoLog.of(getLog(), session()), session().getCurrentProject()).execute();
  }
}
