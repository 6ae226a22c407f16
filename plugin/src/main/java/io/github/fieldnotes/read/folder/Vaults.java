package io.github.fieldnotes.read.folder;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The notes folders in which Obsidian's syntax is read.
 *
 * @param folders their paths in the section, in order; empty for the one at the top
 */
public record Vaults(List<String> folders) {

  /** No folder. */
  public static final Vaults NONE = new Vaults(List.of());

  /** The folder that Obsidian makes in each vault for its settings. */
  private static final String SETTINGS = ".obsidian";

  public Vaults {
    folders = folders.stream().sorted().toList();
  }

  /**
   * Finds the vaults among notes folders.
   *
   * @param base the folder of the project: a folder above it makes no vault of what is in it
   */
  public static Vaults of(WikiLinks links, NotesFolders folders, Path base) {
    return new Vaults(
        folders.existing().stream()
            .filter(
                folder ->
                    switch (links) {
                      case TRUE -> true;
                      case FALSE -> false;
                      case AUTO -> isVault(folder.directory(), base);
                    })
            .map(NotesFolder::path)
            .toList());
  }

  private static boolean isVault(Path directory, Path base) {
    Path top = base.toAbsolutePath().normalize();
    Path at = directory.toAbsolutePath().normalize();
    boolean isBelow = at.startsWith(top);
    while (at != null && !Files.isDirectory(at.resolve(SETTINGS), LinkOption.NOFOLLOW_LINKS)) {
      at = isBelow && !at.equals(top) ? at.getParent() : null;
    }
    return at != null;
  }

  /** Whether a folder is one of these. */
  boolean has(NotesFolder folder) {
    return folders.contains(folder.path());
  }
}
