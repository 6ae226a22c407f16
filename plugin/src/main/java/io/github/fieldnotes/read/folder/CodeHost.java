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
 * Where the files of a repository can be read.
 *
 * @param root the repository's folder
 * @param files what the address of a file begins with: {@code https://github.com/o/r/blob/main/}
 * @param folders what the address of a folder begins with
 */
public record CodeHost(Path root, String files, String folders) {

  /** Git's own folder, and what a build makes: neither is in the repository. */
  private static final List<String> NOT_KEPT = List.of(".git", "target");

  /** What stands at a path of the repository. */
  enum Kind {
    FILE,
    FOLDER,
    NOTHING
  }

  public CodeHost {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * The path below the repository's folder that an address leads to.
   *
   * @param folder a folder of notes
   * @param address relative to it, unescaped
   * @return empty when it leads out of the repository
   */
  Optional<String> path(Path folder, String address) {
    Path from = folder.toAbsolutePath().normalize();
    return from.startsWith(root)
        ? NotesFolders.normalized(FileNames.below(root, from) + "/" + address)
        : Optional.empty();
  }

  /**
   * A path from the repository's folder without {@code .} and {@code ..}; empty for that itself.
   */
  Optional<String> rooted(String path) {
    return NotesFolders.normalized(path).filter(some -> !some.isEmpty());
  }

  /** What stands at a path; nothing but that is looked at, and no link is followed. */
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

  /** The address of what is at a path, percent-encoded. */
  String address(String path, Kind kind) {
    try {
      String encoded = new URI(null, null, "/" + path, null).getRawPath().substring(1);
      return (kind == Kind.FOLDER ? folders : files) + encoded;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path that begins with / is one of an address", e);
    }
  }
}
