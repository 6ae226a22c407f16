package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;

/**
 * The machine on which a goal runs, as its environment describes it.
 *
 * @param isGitHub whether it is a runner of GitHub Actions, which reads commands in its output
 * @param repository the root of the repository, absolute
 * @param output takes a line of standard output, without a line break
 */
public record BuildMachine(boolean isGitHub, Path repository, Consumer<String> output) {

  /** Variables with the root of the repository, for a checkout that was not made with Git. */
  private static final String[] ROOTS = {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"};

  /** The machine of a session. Maven has the variables of the environment as properties. */
  public static BuildMachine of(MavenSession session, Consumer<String> output) {
    Properties variables = session.getSystemProperties();
    Path project = session.getCurrentProject().getBasedir().toPath().toAbsolutePath().normalize();
    boolean github = "true".equals(variable("GITHUB_ACTIONS", variables));
    String started = session.getExecutionRootDirectory();
    Path root =
        Repository.root(project)
            .or(() -> named(project, variables))
            .orElseGet(() -> started == null ? project : Path.of(started));
    return new BuildMachine(github, root, output);
  }

  /**
   * Prints a line to the standard output of the process. Maven 4 puts a prefix before the lines of
   * {@code System.out}, and a command has to be at the beginning of its line.
   */
  public static void print(String line) {
    // not closed, since this would close the standard output
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    out.print(line + "\n");
    out.flush();
  }

  /** A function from the path of a note in the section to its file, relative to the repository. */
  public UnaryOperator<String> inRepository(NotesFolders notes) {
    return path -> FileNames.relative(repository, notes.file(path));
  }

  private static Optional<Path> named(Path project, Properties variables) {
    return Stream.of(ROOTS)
        .map(name -> variable(name, variables))
        .filter(value -> !value.isBlank())
        .map(value -> Path.of(value).toAbsolutePath().normalize())
        .filter(project::startsWith)
        .findFirst();
  }

  private static String variable(String name, Properties variables) {
    return variables.getProperty("env." + name, "");
  }
}
