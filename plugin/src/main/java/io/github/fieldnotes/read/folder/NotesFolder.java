package io.github.fieldnotes.read.folder;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder of notes among those that make a section.
 *
 * @param directory where it is
 * @param path where its notes are in the section: {@code adr}, {@code server/core}; empty for the
 *     top
 * @param module whose notes they are, as people know it; empty where there is one project alone
 */
public record NotesFolder(Path directory, String path, String module) {

  /** What the configuration beside the notes may be called, the usual name first. */
  public static final List<String> CONFIGURATIONS = List.of("fieldnotes.yml", "fieldnotes.yaml");

  public NotesFolder {
    // so that a folder in another one is known when the other one is walked
    directory = directory.normalize();
  }

  /** What its notes' paths begin with: {@code adr/}, or nothing. */
  public String prefix() {
    return path.isEmpty() ? "" : path + "/";
  }

  /** Whether a path of the section is among its notes. */
  boolean holds(String notePath) {
    return notePath.startsWith(prefix());
  }

  /** Whether a path below a notes folder is that of its configuration, which is not published. */
  static boolean isConfiguration(String path) {
    return CONFIGURATIONS.contains(path);
  }

  /** The name of the directory itself; empty for the root of a file system. */
  public String name() {
    Path name = directory.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }
}
