package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.run.ListRun;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists all annotations with the rule that recognised each, and what only looks like an annotation.
 */
@Mojo(name = "list", threadSafe = true)
public final class ListMojo extends NotesGoal {

  /**
   * Whether to propose lines of fieldnotes.yml, for labels, places and people that the notes seem
   * to have but nothing declares.
   */
  @Parameter(property = "fieldnotes.suggest", defaultValue = "false")
  private boolean suggest;

  @Override
  void perform() throws MojoExecutionException, MojoFailureException {
    new ListRun(notes(), suggest, MojoLog.of(getLog(), session()), session().getCurrentProject())
        .execute();
  }
}
