package io.github.fieldnotes.publish.files;

import io.github.fieldnotes.diag.FileNames;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is done with a folder and all that is in it. Symbolic links are not followed. */
public record DirectoryTree(FileOperations disk) {

  /** Something done with a file. */
  @FunctionalInterface
  private interface Step {
    void take(Path from, Path to) throws IOException;
  }

  /**
   * Links files of a folder into another one, and gives its folders the same permissions.
   *
   * @param which of them, by their paths below the folder, {@code /} between the parts
   */
  void carry(Path from, Path to, Predicate<String> which) throws IOException {
    carry(from, to, "", which);
  }

  private void carry(Path from, Path to, String path, Predicate<String> which) throws IOException {
    List<Path> entries = entries(from);
    boolean made = entries.isEmpty() || Files.isDirectory(to);
    for (Path entry : entries) {
      String name = FileNames.last(entry);
      Path target = to.resolve(entry.getFileName());
      if (isFolder(entry)) {
        carry(entry, target, path + name + "/", which);
      } else if (which.test(path + name)) {
        if (!made) {
          disk.createFolders(to);
          made = true;
        }
        link(entry, target);
      }
    }
    if (entries.isEmpty()) {
      disk.createFolders(to);
    }
    permit(from, to);
  }

  private void link(Path from, Path to) throws IOException {
    try {
      disk.link(from, to);
    } catch (FileAlreadyExistsException e) {
      // the same name in other capitals, and what is written now comes first; but no folder does
      if (isFolder(to)) {
        throw Files.isSymbolicLink(from)
            ? leadsOut(from)
            : new FileAlreadyExistsException(from.toString());
      }
    } catch (NoSuchFileException e) {
      // removed a moment ago by somebody else: then it is not carried either
      if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  private static void permit(Path from, Path to) throws IOException {
    PosixFileAttributeView there = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (there != null && Files.isDirectory(to)) {
      var permissions = Files.getPosixFilePermissions(from);
      if (!there.readAttributes().permissions().equals(permissions)) {
        there.setPermissions(permissions);
      }
    }
  }

  /** Moves all files of a folder into another one, in place of those that have their names. */
  void moveInto(Path from, Path to) throws IOException {
    each(from, to, disk::move);
  }

  private void each(Path from, Path to, Step step) throws IOException {
    disk.createFolders(to);
    for (Path entry : entries(from)) {
      Path target = to.resolve(entry.getFileName());
      if (isFolder(entry)) {
        each(entry, target, step);
      } else {
        step.take(entry, target);
      }
    }
  }

  /** Removes a folder and all that is in it, if it is there. */
  void delete(Path folder) throws IOException {
    if (isFolder(folder)) {
      for (Path entry : entries(folder)) {
        delete(entry);
      }
    }
    disk.delete(folder);
  }

  /** Removes a file, and its folders up to another one, as far as that leaves them empty. */
  void prune(Path file, Path top) throws IOException {
    disk.delete(file);
    for (Path folder = file.getParent();
        !folder.equals(top) && isFolder(folder) && entries(folder).isEmpty();
        folder = folder.getParent()) {
      disk.delete(folder);
    }
  }

  /** Whether what seems to be in a folder is elsewhere, by a symbolic link on the way to it. */
  static boolean isElsewhere(Path file, Path top) {
    return linkTo(file, top).isPresent();
  }

  /** Ends where {@link #isElsewhere}: nothing is written there. */
  static void refuseElsewhere(Path file, Path top) throws IOException {
    Optional<Path> link = linkTo(file, top);
    if (link.isPresent()) {
      throw leadsOut(link.get());
    }
  }

  private static Optional<Path> linkTo(Path file, Path top) {
    for (Path part = file.getParent(); !part.equals(top); part = part.getParent()) {
      if (Files.isSymbolicLink(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  static FileSystemException leadsOut(Path link) {
    return new FileSystemException(
        link.toString(), null, "a symbolic link, which is not followed; remove it");
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  public static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(entries::add);
    }
    return entries;
  }
}
