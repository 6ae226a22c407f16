package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.diag.FileNames;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All folders whose notes make up a section. A note's path is its path in the section, but links
 * are resolved where the files are, as in an editor and on a code host.
 *
 * <p>With {@code src/notes} at the top and {@code docs/adr} at {@code adr}, the file {@code
 * docs/adr/1.md} has the path {@code adr/1.md}, and {@code ../../docs/adr/1.md} in {@code
 * src/notes/a.md} leads to it. Immutable.
 */
public final class NotesFolders {

  /** Innermost first: {@code a/b} takes precedence over {@code a}, which contains it. */
  private static final Comparator<NotesFolder> INNERMOST =
      Comparator.comparingInt((NotesFolder folder) -> folder.path().length())
          .reversed()
          .thenComparing(NotesFolder::path);

  /**
   * A folder and its location.
   *
   * @param where its path below the common parent of all folders, so that nothing depends on where
   *     that is on a machine; separated by {@code /}
   */
  private record Placed(NotesFolder folder, String where) {

    boolean has(String file) {
      return where.isEmpty() || file.equals(where) || file.startsWith(where + "/");
    }

    /** The path in the section of a file in this folder. */
    String path(String file) {
      String below = file.substring(where.length());
      String path = folder.path() + (where.isEmpty() && !below.isEmpty() ? "/" : "") + below;
      return path.startsWith("/") ? path.substring(1) : path;
    }
  }

  private final List<NotesFolder> all;
  private final List<Placed> placed = new ArrayList<>();

  /**
   * Takes at least one folder; if two are the same directory only the first counts, so that no note
   * is read twice.
   *
   * @throws IllegalArgumentException if there is no folder, or if two have the same path in the
   *     section
   */
  public NotesFolders(List<NotesFolder> folders) {
    Set<Path> directories = new HashSet<>();
    this.all =
        folders.stream()
            .filter(folder -> directories.add(absolute(folder)))
            .sorted(INNERMOST)
            .toList();
    long paths = all.stream().map(NotesFolder::path).distinct().count();
    if (all.isEmpty() || paths < all.size()) {
      throw new IllegalArgumentException("notes folders must have different paths: " + all);
    }
    Path common = common();
    for (NotesFolder folder : all) {
      Path own = absolute(folder);
      Path where = common == null ? own : common.relativize(own);
      placed.add(new Placed(folder, where.toString().replace(File.separatorChar, '/')));
    }
    placed.sort(Comparator.comparingInt((Placed one) -> one.where().length()).reversed());
  }

  /** Creates an instance for a single folder. */
  public static NotesFolders of(Path directory) {
    return new NotesFolders(List.of(new NotesFolder(directory, "", "")));
  }

  /** All folders, the one at the top of the section last. */
  public List<NotesFolder> all() {
    return all;
  }

  /** The locations of the folders, as text for messages. */
  public String directories() {
    return all.stream()
        .map(folder -> folder.directory().toString())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The folders that exist. */
  public List<NotesFolder> existing() {
    return all.stream().filter(folder -> Files.isDirectory(folder.directory())).toList();
  }

  /** The folder that a path of the section belongs to; empty if no folder contains it. */
  public Optional<NotesFolder> holding(String path) {
    return all.stream().filter(folder -> folder.holds(path)).findFirst();
  }

  /** The file of a path of the section, whether it exists or not. */
  public Path file(String path) {
    return holding(path)
        .map(f -> FileNames.resolve(f.directory(), path.substring(f.prefix().length())))
        .orElseGet(() -> Path.of(path));
  }

  /** Whether a file is in one of the folders. */
  public boolean areAround(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return all.stream().anyMatch(folder -> absolute.startsWith(absolute(folder)));
  }

  /** Whether a directory is itself one of the folders, even if it lies inside another one. */
  boolean isOne(Path directory) {
    return all.stream().anyMatch(folder -> folder.directory().equals(directory));
  }

  /**
   * Resolves an address of a note.
   *
   * @param from the folder of a note, as a path in the section: {@code adr/old/}; empty for the top
   * @param address relative to that note's file, unescaped
   * @return a path in the section, which does not have to exist; empty if it leads to none of the
   *     folders
   */
  Optional<String> resolve(String from, String address) {
    return holding(from)
        .flatMap(this::placed)
        .map(own -> own.where() + "/" + from.substring(own.folder().prefix().length()) + address)
        .flatMap(NotesFolders::normalized)
        .flatMap(this::path);
  }

  /** Converts a path of the repository to one in the section; empty if no folder contains it. */
  Optional<String> at(CodeHost host, String path) {
    return all.stream()
        .filter(folder -> absolute(folder).startsWith(host.root()))
        .map(folder -> new Placed(folder, FileNames.below(host.root(), absolute(folder))))
        .filter(one -> one.has(path))
        .max(Comparator.comparingInt(one -> one.where().length()))
        .map(one -> one.path(path));
  }

  private Optional<String> path(String file) {
    return placed.stream().filter(one -> one.has(file)).findFirst().map(one -> one.path(file));
  }

  private Optional<Placed> placed(NotesFolder folder) {
    return placed.stream().filter(one -> one.folder().equals(folder)).findFirst();
  }

  private Path common() {
    Path common = absolute(all.get(0));
    for (NotesFolder folder : all) {
      while (common != null && !absolute(folder).startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }

  private static Path absolute(NotesFolder folder) {
    return folder.directory().toAbsolutePath().normalize();
  }

  /** Returns the path without {@code .} and {@code ..}; empty if it leads out of its root. */
  public static Optional<String> normalized(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
