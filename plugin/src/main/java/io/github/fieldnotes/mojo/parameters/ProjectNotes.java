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
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Where a project says that its notes are.
 *
 * @param directory those at the top of the section
 * @param others by their paths in the section; relative to the project's folder
 */
public record ProjectNotes(Path directory, Map<String, String> others) {

  /** This plugin, as POMs name it. */
  public static final String PLUGIN = "io.github.fieldnotes:fieldnotes-maven-plugin";

  private static final String DIRECTORY = "notesDirectory";
  private static final String OTHERS = "notesDirectories";

  /** Maven leaves a map that nobody configured null. */
  public static ProjectNotes of(File directory, Map<String, String> others) {
    return new ProjectNotes(directory.toPath(), others == null ? Map.of() : others);
  }

  /** The folders of a project that is alone in its section. */
  NotesFolders folders(Path project) {
    return new NotesFolders(folders(project, "", ""));
  }

  /**
   * The folders of a project among others.
   *
   * @param path of its notes in the section; empty for the top
   * @param module what the project is called; empty where it is alone
   */
  List<NotesFolder> folders(Path project, String path, String module) {
    List<NotesFolder> folders = new ArrayList<>();
    folders.add(new NotesFolder(directory, path, module));
    String prefix = path.isEmpty() ? "" : path + "/";
    // an element without a text is a folder of its name
    others.forEach(
        (name, where) ->
            folders.add(
                new NotesFolder(
                    project.resolve(where == null || where.isBlank() ? name : where.strip()),
                    prefix + name,
                    module)));
    return folders;
  }

  /** The folders that are named and not there. */
  List<Path> missing(Path project) {
    return folders(project, "", "").stream()
        .filter(folder -> !folder.path().isEmpty())
        .map(NotesFolder::directory)
        .filter(directory -> !Files.isDirectory(directory))
        .toList();
  }

  /**
   * What a module says of its own notes; the same as this one where it says nothing.
   *
   * @param project in whose POM this is said
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

  /** Whether a module wants to be in no section. */
  static boolean isSkipped(MavenProject module) {
    return value(module, "skip").map(Boolean::parseBoolean).orElse(false);
  }

  /** A parameter as a module has it in its POM. */
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
    Plugin managed =
        module.getPluginManagement() == null
            ? null
            : module.getPluginManagement().getPluginsAsMap().get(PLUGIN);
    return Optional.ofNullable(module.getPlugin(PLUGIN))
        .or(() -> Optional.ofNullable(managed))
        .map(plugin -> (Xpp3Dom) plugin.getConfiguration());
  }
}
