package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Fieldnotes.Explained;
import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.parameters.NotesOptions;
import io.github.fieldnotes.mojo.parameters.ProjectNotes;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.io.IOException;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Runs the goal {@code list}, which explains annotations. Problems are reported, but never fail it.
 */
public record ListRun(NotesOptions notes, MojoLog log, MavenProject project) {

  public void execute() throws MojoExecutionException, MojoFailureException {
    NotesFolders folders = notes.files().folders();
    if (!notes.files().areHere(log)) {
      return;
    }
    if (isConfiguredInReporting()) {
      log.warn(
          "Fieldnotes: the configuration in <reporting> applies only to the site, not here. Move"
              + " it to <build><pluginManagement>, where it applies to both");
    }
    Explained explained = Fieldnotes.explain(notes.reading());
    try {
      log.explanation(explained.explanation(), folders, project);
    } catch (IOException e) {
      throw Failures.error("could not write the explanation: " + e.getMessage(), e);
    }
    log.problems(explained.diagnostics(), folders);
  }

  /** Maven configures goals that are called directly only from {@code <build>}. */
  private boolean isConfiguredInReporting() {
    Reporting reporting = project.getModel().getReporting();
    return reporting != null
        && reporting.getPlugins().stream()
            .anyMatch(
                plugin ->
                    plugin.getKey().equals(ProjectNotes.PLUGIN)
                        && plugin.getConfiguration() != null);
  }
}
