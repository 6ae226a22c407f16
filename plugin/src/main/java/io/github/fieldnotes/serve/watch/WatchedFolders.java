package io.github.fieldnotes.serve.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The folders whose changes matter.
 *
 * @param roots any of them may be missing, and may come later
 * @param isLeftOut whether a folder below them is left out with all that it has, such as build
 *     output. Hidden files and folders and backup copies are left out anyway
 */
public record WatchedFolders(List<Path> roots, Predicate<Path> isLeftOut) {

  public WatchedFolders {
    roots = roots.stream().map(root -> root.toAbsolutePath().normalize()).distinct().toList();
  }

  /**
   * A file or folder from outside.
   *
   * @param size in bytes; -1 for a folder
   * @param modified in milliseconds since 1970; 0 for a folder
   */
  record State(long size, long modified) {

    private static final State FOLDER = new State(-1, 0);

    boolean isFolder() {
      return equals(FOLDER);
    }
  }

  /** Everything that there is now, by path. What cannot be looked at counts as absent. */
  Map<Path, State> look() {
    Map<Path, State> found = new HashMap<>();
    roots.forEach(root -> look(root, found));
    return found;
  }

  /** Does the same below one folder. */
  void look(Path from, Map<Path, State> found) {
    try {
      Files.walkFileTree(from, new Looking(found));
    } catch (IOException e) {
      // it went away meanwhile; the next look finds out
      found.remove(from);
    }
  }

  /** Whether changes of a file or folder do not matter. */
  boolean isIgnored(Path path) {
    Path name = path.getFileName();
    return name == null || name.toString().startsWith(".") || name.toString().endsWith("~");
  }

  private final class Looking extends SimpleFileVisitor<Path> {

    private final Map<Path, State> found;

    Looking(Map<Path, State> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!roots.contains(folder) && (isIgnored(folder) || isLeftOut.test(folder))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      found.put(folder, State.FOLDER);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isIgnored(file)) {
        found.put(file, new State(attributes.size(), attributes.lastModifiedTime().toMillis()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
