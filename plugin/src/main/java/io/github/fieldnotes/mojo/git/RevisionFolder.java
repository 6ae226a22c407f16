package io.github.fieldnotes.mojo.git;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.mojo.git.GitRevision.GitFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A folder with the files of a revision, at the same paths as in the checkout. Two processes of Git
 * read all of them.
 *
 * <p>Of the files outside the notes folders, only those that the checkout no longer has are there,
 * and they are empty, like files whose content nobody reads: a link to one of them was not broken
 * then, and is broken now. Symbolic links lead nowhere, because nobody follows them.
 *
 * @param folder the folder that stands for the root of the checkout, absolute
 * @param root the root of the checkout, absolute
 */
public record RevisionFolder(Path folder, Path root) {

  /** Far more than the reader reads of a note, and little enough for memory. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  /**
   * Writes the files of a revision.
   *
   * @param notes the notes folders; those outside the checkout are left out
   * @param folder an empty folder
   * @param isRead whether the content of a file is read, judged by its path
   */
  public static RevisionFolder write(
      GitRevision revision, List<Path> notes, Path folder, Predicate<String> isRead)
      throws IOException {
    RevisionFolder made = new RevisionFolder(folder, revision.root());
    List<Path> folders = notes.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    try (GitContents contents = new GitContents(revision.git(), MOST_BYTES)) {
      for (GitFile file : revision.files()) {
        Optional<Path> source = file(revision.root(), file.path());
        Optional<Path> target = file(folder, file.path());
        if (source.isEmpty() || target.isEmpty()) {
          continue;
        }
        boolean note = folders.stream().anyMatch(source.get()::startsWith);
        if (note || !Files.exists(source.get(), LinkOption.NOFOLLOW_LINKS)) {
          boolean whole = note && !file.isLink() && isRead.test(file.path());
          write(file, target.get(), whole ? contents.of(file.object()) : new byte[0]);
        }
      }
    }
    return made;
  }

  /** The folder that stands for a folder of the checkout; the same one if it is not in it. */
  public Path at(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(root)
        ? folder.resolve(root.relativize(absolute).toString()).normalize()
        : path;
  }

  private static void write(GitFile file, Path target, byte[] content) throws IOException {
    Files.createDirectories(target.getParent());
    if (file.isLink()) {
      link(target);
    } else {
      Files.write(target, content);
    }
  }

  private static void link(Path target) throws IOException {
    try {
      Files.createSymbolicLink(target, Path.of("nowhere"));
    } catch (UnsupportedOperationException e) {
      // where there are no symbolic links, the checkout has a file instead
      Files.write(target, new byte[0]);
    }
  }

  /** A file below a folder; empty for a path that no checkout can have. */
  static Optional<Path> file(Path top, String path) {
    boolean odd = Arrays.asList(path.split("/", -1)).stream().anyMatch(RevisionFolder::isOdd);
    try {
      return Optional.of(FileNames.resolve(top, path).normalize())
          .filter(file -> !odd && file.startsWith(top));
    } catch (InvalidPathException e) {
      // the file system cannot have such a name, so the checkout does not have the file either
      return Optional.empty();
    }
  }

  private static boolean isOdd(String part) {
    return part.isEmpty() || part.equals(".") || part.equals("..") || part.equalsIgnoreCase(".git");
  }
}
