package io.github.fieldnotes.mojo.log;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.diag.Severity;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.render.export.Explanation;
import io.github.fieldnotes.store.RunManifest;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Writes what a run found to Maven's log: each problem once, and then one failure. */
public final class MojoLog {

  /** The seconds that a run must take for its stages to be logged. */
  private static final double LONG_RUN = 2;

  private final Log log;
  private final Path from;

  /**
   * A log for one run.
   *
   * @param from the folder the paths of problems are relative to, so that a terminal can open them
   */
  MojoLog(Log log, Path from) {
    this.log = log;
    this.from = from;
  }

  /** Paths are shown relative to where Maven was started, for every project of a reactor. */
  public static MojoLog of(Log log, MavenSession session) {
    String root = session.getExecutionRootDirectory();
    File own = session.getCurrentProject().getBasedir();
    return new MojoLog(log, root == null ? own.toPath() : Path.of(root));
  }

  public void info(String line) {
    log.info(line);
  }

  public void warn(String line) {
    log.warn(line);
  }

  /**
   * Writes the explanation to the log and to {@code fieldnotes/explain.json} in the build folder.
   */
  public void explanation(Explanation explanation, NotesFolders notes, MavenProject project)
      throws IOException {
    explanation.lines(shown(notes)).forEach(log::info);
    Path file = Path.of(project.getBuild().getDirectory(), "fieldnotes", "explain.json");
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      explanation.write(out);
    }
    log.info("Fieldnotes: this explanation is also in " + relative(file));
  }

  /** Logs all problems, in their order. */
  public void problems(List<Diagnostic> diagnostics, NotesFolders notes) {
    UnaryOperator<String> shown = shown(notes);
    for (Diagnostic diagnostic : diagnostics) {
      String text = diagnostic.text(shown);
      switch (diagnostic.severity()) {
        case INFO -> log.info(text);
        case WARNING -> log.warn(text);
        case ERROR -> log.error(text);
      }
    }
  }

  /** Logs what was made, in one line. */
  public void summary(Section section, String folder) {
    int pages = section.rendered().pages().size();
    log.info(counts(section.notes(), section.annotations(), pages, folder));
  }

  /** Logs that everything is up to date. */
  public void summary(RunManifest last, String folder) {
    log.info(
        counts(last.notes(), last.annotations(), last.pages(), folder)
            + " are up to date, nothing has changed");
  }

  private static String counts(int notes, int annotations, int pages, String folder) {
    return String.format(
        Locale.ROOT,
        "Fieldnotes: %s, %s, %s in %s/",
        count(notes, "note"),
        count(annotations, "annotation"),
        count(pages, "page"),
        folder);
  }

  /** Logs how long each stage took, if the run was long enough to matter. */
  public void times(StageTimes stages) {
    if (stages.seconds() >= LONG_RUN) {
      log.info("Fieldnotes: " + stages.text());
    }
  }

  /**
   * Fails if the policy says so.
   *
   * @param otherwise what a user can do instead of correcting the problems
   */
  public static void fail(List<Diagnostic> diagnostics, FailurePolicy policy, String otherwise)
      throws MojoFailureException {
    if (policy.fails(diagnostics)) {
      int errors = number(diagnostics, Severity.ERROR);
      int warnings = policy == FailurePolicy.WARNING ? number(diagnostics, Severity.WARNING) : 0;
      String counts =
          Stream.of(
                  errors == 0 ? "" : count(errors, "error"),
                  warnings == 0 ? "" : count(warnings, "warning"))
              .filter(said -> !said.isEmpty())
              .collect(Collectors.joining(" and "));
      throw new MojoFailureException(
          "The notes have " + counts + ", listed above. Correct them, " + otherwise);
    }
  }

  /** A function from the path of a note in the section to the path of its file. */
  public UnaryOperator<String> shown(NotesFolders notes) {
    return path -> relative(notes.file(path));
  }

  /**
   * The path relative to where Maven was started, with {@code /} between its parts; absolute if it
   * is not below.
   */
  public String relative(Path path) {
    return FileNames.relative(from, path);
  }

  private static int number(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(one -> one.severity() == severity).count();
  }

  public static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
