package io.github.fieldnotes.mojo;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Fieldnotes.Explained;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The goal that explains. It judges nothing: problems are told, and none of them fails it. */
record ListRun(NotesOptions notes, MojoLog log, MavenProject project) {

  void execute() throws MojoExecutionException, MojoFailureException {
    Path folder = notes.files().folder().toPath();
    if (!Files.isDirectory(folder)) {
      log.info("Fieldnotes: no notes, there is no folder " + folder);
      return;
    }
    Explained explained = Fieldnotes.explain(notes.reading());
    try {
      log.explanation(explained.explanation(), folder, project);
    } catch (IOException e) {
      throw new MojoExecutionException("the explanation cannot be written: " + e.getMessage(), e);
    }
    log.problems(explained.diagnostics(), folder);
  }
}
