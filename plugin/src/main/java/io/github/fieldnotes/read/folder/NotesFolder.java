package io.github.fieldnotes.read.folder;

import java.nio.file.Path;
import java.util.List;

/**
 * One of the notes folders that make up a section.
 *
 * @param directory its location
 * @param path the path of its notes in the section: {@code adr}, {@code server/core}; empty for the
 *     top
 * @param module the display name of the module it belongs to; empty if there is only one project
 */
public record NotesFolder(Path directory, String path, String module) {

  /** The possible names of the configuration beside the notes, the usual name first. */
  public static final List<String> CONFIGURATIONS = List.of("fieldnotes.yml", "fieldnotes.yaml");

  public NotesFolder {
    // so that a folder inside another one is recognised when the outer one is walked
    directory = directory.normalize();
  }

  /** The prefix of its notes' paths: {@code adr/}or an empty string. */
  public String prefix() {
    return path.isEmpty() ? "" : path + "/";
  }

  /** Whether a path of the section belongs to this folder. */
  boolean holds(String notePath) {
    return notePath.startsWith(prefix());
  }

  /** Whether a path below a notes folder is its configuration file, which is not published. */
  static boolean isConfiguration(String path) {
    return CONFIGURATIONS.contains(path);
  }

  /**
   * Whether the content of a file in a notes folder is read, and not only its name, judged by its
   * path with {@code /} between the parts: notes, configurations, and drawings and pages that are
   * examined before they are published.
   */
  public static boolean isRead(String path) {
    return NoteScanner.isMarkdown(path)
        || isConfiguration(path.substring(path.lastIndexOf('/') + 1))
        || MediaRules.rewriting(path).isPresent();
  }

  /** The name of the directory itself; empty for the root of a file system. */
  public String name() {
    Path name = directory.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }
}
