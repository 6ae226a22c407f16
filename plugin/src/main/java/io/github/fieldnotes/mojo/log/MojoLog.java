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

/** Says in Maven's log what a run found, each problem once, and fails once. */
public final class MojoLog {

  /** Seconds. */
  private static final double WORTH_TELLING = 2;

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

  /** In a reactor, places of every project are shown from where Maven was started. */
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

  /** What is an annotation and why, here and in {@code explain.json} of the project's target. */
  public void explanation(Explanation explanation, NotesFolders notes, MavenProject project)
      throws IOException {
    explanation.lines(shown(notes)).forEach(log::info);
    Path file = Path.of(project.getBuild().getDirectory(), "fieldnotes", "explain.json");
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      explanation.write(out);
    }
    log.info("Fieldnotes: the same is in " + relative(file));
  }

  /** All problems, in their order. */
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

  /** What was made, in one line. */
  public void summary(Section section, String folder) {
    int pages = section.site().pages().size();
    log.info(counts(section.notes(), section.annotations(), pages, folder));
  }

  /** What did not have to be made. */
  public void summary(RunManifest last, String folder) {
    log.info(
        counts(last.notes(), last.annotations(), last.pages(), folder)
            + " are as they were, nothing has changed");
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

  /** What took how long, when it was long enough for anybody to ask. */
  public void times(StageTimes stages) {
    if (stages.seconds() >= WORTH_TELLING) {
      log.info("Fieldnotes: " + stages.text());
    }
  }

  /**
   * Fails when the policy says so.
   *
   * @param otherwise what to do instead of correcting the problems
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

  /** The paths of notes in the section as those of their files. */
  public UnaryOperator<String> shown(NotesFolders notes) {
    return path -> relative(notes.file(path));
  }

  /** The path as a user would write it where Maven was started. */
  public String relative(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = from.toAbsolutePath().normalize();
    return absolute.startsWith(base)
        ? FileNames.below(base, absolute)
        : absolute.toString().replace('\\', '/');
  }

  private static int number(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(one -> one.severity() == severity).count();
  }

  public static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
