package io.github.fieldnotes.mojo.start;

import io.github.fieldnotes.diag.LogText;
import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.MojoLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Runs the goal {@code init}, which gives a project its first section.
 *
 * @param version of this plugin
 * @param site the folder of {@code site.xml}
 * @param write whether to write what is planned
 */
public record InitRun(MavenProject project, String version, Path site, boolean write, MojoLog log) {

  /** Tabs have no width in a log. */
  private static final String TAB = "    ";

  /** Logs what is planned, and writes it if that is wanted. */
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      InitPlan plan = InitPlan.of(project, version, site);
      plan.findings().forEach(line -> log.info("Fieldnotes: " + LogText.line(line)));
      if (plan.files().isEmpty()) {
        log.info("Fieldnotes: there is nothing to do");
        return;
      }
      tell(plan.files());
      if (write) {
        write(plan.files());
      } else {
        log.info("Fieldnotes: nothing has been written; add -Dwrite to write this");
      }
    } catch (IOException | UncheckedIOException e) {
      throw Failures.error("could not make the files of a first section: " + e.getMessage(), e);
    }
  }

  private void tell(List<PlannedFile> files) {
    for (PlannedFile file : files) {
      log.info("");
      log.info(log.relative(file.file()) + (file.isNew() ? " (new)" : ""));
      file.diff().forEach(line -> log.info(LogText.line(line.replace("\t", TAB))));
    }
    log.info("");
  }

  /** Writes all files, or none of them. */
  private void write(List<PlannedFile> files) throws IOException {
    List<PlannedFile> written = new ArrayList<>();
    try {
      for (PlannedFile file : files) {
        file.write();
        written.add(file);
      }
    } catch (IOException e) {
      for (PlannedFile file : written) {
        file.undo();
      }
      throw e;
    }
    log.info("Fieldnotes: wrote " + names(files));
    log.info("Fieldnotes: to undo this, " + undoing(files));
    log.info("Fieldnotes: mvn site makes the site with the section");
  }

  private String undoing(List<PlannedFile> files) {
    List<PlannedFile> changed = files.stream().filter(file -> !file.isNew()).toList();
    List<PlannedFile> made = files.stream().filter(PlannedFile::isNew).toList();
    boolean git = Files.exists(project.getBasedir().toPath().resolve(".git"));
    List<String> steps = new ArrayList<>();
    if (!changed.isEmpty()) {
      steps.add((git ? "git checkout " : "restore ") + names(changed));
    }
    if (!made.isEmpty()) {
      steps.add("delete " + names(made));
    }
    return String.join(", and ", steps);
  }

  private String names(List<PlannedFile> files) {
    return files.stream()
        .map(file -> LogText.line(log.relative(file.file())))
        .collect(Collectors.joining(" "));
  }
}
