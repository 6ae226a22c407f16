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

/** The goal that explains. It judges nothing: problems are told, and none of them fails it. */
public record ListRun(NotesOptions notes, MojoLog log, MavenProject project) {

  public void execute() throws MojoExecutionException, MojoFailureException {
    NotesFolders folders = notes.files().folders();
    if (!notes.files().areHere(log)) {
      return;
    }
    if (isConfiguredInReporting()) {
      log.warn(
          "Fieldnotes: the configuration in <reporting> counts for the site only, and not here."
              + " Put it into <build><pluginManagement>, where it counts for both");
    }
    Explained explained = Fieldnotes.explain(notes.reading());
    try {
      log.explanation(explained.explanation(), folders, project);
    } catch (IOException e) {
      throw Failures.error("the explanation cannot be written: " + e.getMessage(), e);
    }
    log.problems(explained.diagnostics(), folders);
  }

  /** Maven gives a goal that is called directly what stands in {@code <build>} only. */
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
