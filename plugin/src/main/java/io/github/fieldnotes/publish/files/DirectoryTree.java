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

/** Operations on a folder and everything in it. Symbolic links are not followed. */
public record DirectoryTree(FileOperations disk) {

  /** An operation on a file. */
  @FunctionalInterface
  private interface Step {
    void take(Path from, Path to) throws IOException;
  }

  /**
   * Links files of a folder into another folder, and copies the permissions of folders.
   *
   * @param selects files by their paths below the folder, with {@code /} between the parts
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
      // the name differs only in case: the new file wins, unless it is a folder
      if (isFolder(to)) {
        throw Files.isSymbolicLink(from)
            ? leadsOut(from)
            : new FileAlreadyExistsException(from.toString());
      }
    } catch (NoSuchFileException e) {
      // another program has just removed the file, so there is nothing to link
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

  /** Moves all files of a folder into another folder, and replaces files with the same names. */
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

  /** Removes a folder and everything in it, if it exists. */
  void delete(Path folder) throws IOException {
    if (isFolder(folder)) {
      for (Path entry : entries(folder)) {
        delete(entry);
      }
    }
    disk.delete(folder);
  }

  /** Removes a file, and then its parent folders below {@code top} as long as they are empty. */
  void prune(Path file, Path top) throws IOException {
    disk.delete(file);
    for (Path folder = file.getParent();
        !folder.equals(top) && isFolder(folder) && entries(folder).isEmpty();
        folder = folder.getParent()) {
      disk.delete(folder);
    }
  }

  /** Whether a symbolic link on the path of a file leads out of the folder {@code top}. */
  static boolean isElsewhere(Path file, Path top) {
    return linkTo(file, top).isPresent();
  }

  /** Fails if {@link #isElsewhere}, so that nothing is written there. */
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
