package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.folder.MediaRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Which files beside notes are published, as users write it.
 *
 * @param builds the folders that the build fills
 */
public record MediaOptions(String media, List<String> types, List<Path> builds) {

  /** Which files there are to choose from. */
  private enum Choice {
    LINKED,
    ALL
  }

  /** Maven leaves a list that nobody configured null. */
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

  MediaRules rules() throws MojoFailureException {
    Choice choice = EnumParameter.constant("media", media, Choice.values());
    return MediaRules.of(choice == Choice.ALL, types, builds);
  }
}
