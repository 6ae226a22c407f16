package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.diag.FileNames;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A code host on which the files of a repository can be read.
 *
 * @param root the repository's folder
 * @param files the prefix of file addresses: {@code https://github.com/o/r/blob/main/}
 * @param folders the prefix of folder addresses
 */
public record CodeHost(Path root, String files, String folders) {

  /** Folders that are not in the repository: Git's own, and build output. */
  private static final List<String> NOT_KEPT = List.of(".git", "target");

  /** What a path of the repository holds. */
  enum Kind {
    FILE,
    FOLDER,
    NOTHING
  }

  public CodeHost {
    root = root.toAbsolutePath().normalize();
  }

  /** Returns the same host for a repository in another folder. */
  public CodeHost in(Path other) {
    return new CodeHost(other, files, folders);
  }

  /**
   * Resolves an address to a path below the repository's folder.
   *
   * @param folder a folder of notes
   * @param address relative to it, unescaped
   * @return empty if it leads out of the repository
   */
  Optional<String> path(Path folder, String address) {
    Path from = folder.toAbsolutePath().normalize();
    return from.startsWith(root)
        ? NotesFolders.normalized(FileNames.below(root, from) + "/" + address)
        : Optional.empty();
  }

  /** Normalizes a path from the repository's folder; empty for the folder itself. */
  Optional<String> rooted(String path) {
    return NotesFolders.normalized(path).filter(some -> !some.isEmpty());
  }

  /** What a path holds; reads only its attributes and follows no symbolic link. */
  Kind kind(String path) {
    if (path.isEmpty()) {
      return Kind.FOLDER;
    }
    if (Arrays.stream(path.split("/")).anyMatch(NOT_KEPT::contains)) {
      return Kind.NOTHING;
    }
    try {
      Path file = FileNames.resolve(root, path);
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        return Kind.FOLDER;
      }
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Kind.FILE : Kind.NOTHING;
    } catch (InvalidPathException e) {
      // no file can have such a name
      return Kind.NOTHING;
    }
  }

  /** The address of a path's file or folder, percent-encoded. */
  String address(String path, Kind kind) {
    try {
      String encoded = new URI(null, null, "/" + path, null).getRawPath().substring(1);
      return (kind == Kind.FOLDER ? folders : files) + encoded;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path that begins with / is always valid in an address", e);
    }
  }
}
