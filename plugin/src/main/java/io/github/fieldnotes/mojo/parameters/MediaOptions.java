package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.folder.MediaRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * The parameters that select which files besides notes are published, as users write them.
 *
 * @param builds the output folders of the build
 */
public record MediaOptions(String media, List<String> types, List<Path> builds) {

  /** Which files there are to choose from. */
  private enum Choice {
    LINKED,
    ALL
  }

  /**
   * Reads the parameters; {@code types} may be null, as Maven leaves lists that are not configured.
   */
  public static MediaOptions of(String media, List<String> types, MavenSession session) {
    List<MavenProject> projects = new ArrayList<>(session.getProjects());
    if (session.getAllProjects() != null) {
      projects.addAll(session.getAllProjects());
    }
    projects.add(session.getCurrentProject());
    List<Path> builds =
        projects.stream()
            .map(project -> project.getBasedir().toPath().resolve(build(project)))
            .distinct()
            .toList();
    return new MediaOptions(media, types == null ? List.of() : List.copyOf(types), builds);
  }

  private static String build(MavenProject project) {
    String directory = project.getBuild().getDirectory();
    return directory == null ? "target" : directory;
  }

  /** The rules that these parameters make. */
  public MediaRules rules() throws MojoFailureException {
    Choice choice = EnumParameter.constant("media", media, Choice.values());
    return MediaRules.of(choice == Choice.ALL, types, builds);
  }
}
