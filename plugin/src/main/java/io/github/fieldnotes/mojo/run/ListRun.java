package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Fieldnotes.Explained;
import io.github.fieldnotes.diag.LogText;
import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.parameters.NotesOptions;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Runs the goal {@code list}, which explains annotations. Problems are reported, but never fail it.
 *
 * @param suggest whether to propose lines of the configuration as well
 */
public record ListRun(NotesOptions notes, boolean suggest, MojoLog log, MavenProject project) {

  public void execute() throws MojoExecutionException, MojoFailureException {
    NotesFolders folders = notes.files().folders();
    if (!notes.files().areHere(log)) {
      return;
    }
    Explained explained = Fieldnotes.explain(notes.reading());
    try {
      log.explanation(explained.explanation(), folders, project);
    } catch (IOException e) {
      throw Failures.error("could not write the explanation: " + e.getMessage(), e);
    }
    if (suggest) {
      suggest(explained.proposals());
    }
    log.problems(explained.diagnostics(), folders);
  }

  private void suggest(List<String> proposals) {
    if (proposals.isEmpty()) {
      log.info("Fieldnotes: nothing to suggest for fieldnotes.yml");
      return;
    }
    log.info(
        "Fieldnotes: these lines of fieldnotes.yml would take more; keep those that are true:");
    log.info("");
    proposals.forEach(line -> log.info(LogText.line(line)));
    log.info("");
  }
}
