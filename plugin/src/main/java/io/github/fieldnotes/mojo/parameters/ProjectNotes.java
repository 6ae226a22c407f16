package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The folders of notes that a project configures.
 *
 * @param directory the folder whose notes are at the top of the section
 * @param others other folders, relative to the project's folder, by their paths in the section
 */
public record ProjectNotes(Path directory, Map<String, String> others) {

  /** The key of this plugin in a POM. */
  public static final String PLUGIN = "io.github.fieldnotes:fieldnotes-maven-plugin";

  private static final String DIRECTORY = "notesDirectory";
  private static final String OTHERS = "notesDirectories";

  /** Accepts null for the map, as Maven leaves maps that are not configured. */
  public static ProjectNotes of(File directory, Map<String, String> others) {
    return new ProjectNotes(directory.toPath(), others == null ? Map.of() : others);
  }

  /** The folders of a project that has a section of its own. */
  NotesFolders folders(Path project) {
    return new NotesFolders(folders(project, "", ""));
  }

  /**
   * The folders of a project whose section includes others.
   *
   * @param path the path of its notes in the section; empty for the top
   * @param module the name of the project; empty if it is on its own
   */
  List<NotesFolder> folders(Path project, String path, String module) {
    List<NotesFolder> folders = new ArrayList<>();
    folders.add(new NotesFolder(directory, path, module));
    String prefix = path.isEmpty() ? "" : path + "/";
    // an element without text stands for the folder of the same name
    others.forEach(
        (name, where) ->
            folders.add(
                new NotesFolder(
                    project.resolve(where == null || where.isBlank() ? name : where.strip()),
                    prefix + name,
                    module)));
    return folders;
  }

  /** The configured folders that do not exist. */
  List<Path> missing(Path project) {
    return folders(project, "", "").stream()
        .filter(folder -> !folder.path().isEmpty())
        .map(NotesFolder::directory)
        .filter(directory -> !Files.isDirectory(directory))
        .toList();
  }

  /**
   * The folders that a module configures; by default, the same as here.
   *
   * @param project the project whose POM has this configuration
   */
  ProjectNotes in(MavenProject module, MavenProject project) {
    Path root = project.getBasedir().toPath();
    Path folder = module.getBasedir().toPath();
    String same = directory.startsWith(root) ? root.relativize(directory).toString() : "src/notes";
    String own = value(module, DIRECTORY).orElse(same);
    Map<String, String> named = new LinkedHashMap<>();
    Xpp3Dom configured = configuration(module).map(c -> c.getChild(OTHERS)).orElse(null);
    if (configured != null) {
      for (Xpp3Dom child : configured.getChildren()) {
        named.put(child.getName(), child.getValue());
      }
    }
    return new ProjectNotes(folder.resolve(own), configured == null ? others : named);
  }

  /** Whether a module is skipped, so that its notes are in no section. */
  static boolean isSkipped(MavenProject module) {
    return value(module, "skip").map(Boolean::parseBoolean).orElse(false);
  }

  /** A parameter from the POM of a module. */
  private static Optional<String> value(MavenProject module, String parameter) {
    return configuration(module)
        .map(configuration -> configuration.getChild(parameter))
        .map(Xpp3Dom::getValue)
        .or(
            () ->
                Optional.ofNullable(module.getProperties().getProperty("fieldnotes." + parameter)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Optional<Xpp3Dom> configuration(MavenProject module) {
    PluginEntries entries = new PluginEntries(module, PLUGIN);
    return entries.ofBuild().or(entries::ofReporting);
  }
}
