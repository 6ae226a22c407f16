package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.project.MavenProject;

/** Finds the addresses at which a code host lets people edit the notes. */
final class EditAddress {

  private static final String NONE = "none";

  private EditAddress() {}

  /**
   * The edit address for each folder of notes, by the prefix of their paths. {@code {path}} stands
   * for the path of a note below its folder.
   *
   * @param written the parameter from the POM; null or blank to use the project's {@code <scm>}
   * @return empty if notes cannot be edited anywhere
   */
  static Map<String, String> of(String written, SiteProject site, NotesFolders notes) {
    String pattern = written == null || written.isBlank() ? ofScm(site) : written;
    Map<String, String> addresses = new TreeMap<>();
    if (!pattern.isEmpty() && !pattern.equals(NONE)) {
      for (NotesFolder folder : notes.all()) {
        addresses.put(
            folder.prefix(),
            pattern.replace(
                "{folder}", Route.encodePath(below(folder.directory(), site.project()))));
      }
    }
    return addresses;
  }

  private static String ofScm(SiteProject site) {
    return Repository.of(site.project()).map(r -> r.edit() + "{folder}/{path}").orElse("");
  }

  /**
   * The path of the folder below the root of the repository. The root is the folder with {@code
   * .git}, or, in an archive of the sources, the folder of the topmost project.
   */
  private static String below(Path notes, MavenProject project) {
    Path folder = notes.toAbsolutePath().normalize();
    return Repository.root(folder.getParent())
        .or(() -> topmost(project).filter(folder::startsWith))
        .map(root -> root.relativize(folder).toString().replace('\\', '/'))
        .orElseGet(() -> folder.getFileName().toString());
  }

  private static Optional<Path> topmost(MavenProject project) {
    MavenProject top = project;
    while (top.getParent() != null && top.getParent().getBasedir() != null) {
      top = top.getParent();
    }
    return Optional.ofNullable(top.getBasedir()).map(f -> f.toPath().toAbsolutePath().normalize());
  }
}
