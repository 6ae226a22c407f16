package io.github.fieldnotes.read.history;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.model.Note.History;
import io.github.fieldnotes.store.Fingerprint;
import io.github.fieldnotes.store.KeptHistories;
import io.github.fieldnotes.store.KeptHistories.FileHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Histories of files that are in Git, of one checkout or of several. What was read of a checkout is
 * kept, in memory and in a file, so that only commits that are new since then are read.
 */
public final class GitHistories implements NoteHistories {

  /** To be raised whenever the same commits give other histories. */
  private static final int FORMAT = 1;

  /** Enough of a key to tell the few checkouts of one project apart. */
  private static final int DIGITS = 8;

  private final Path folder;
  private final boolean kept;
  private final Predicate<String> isFollowed;
  private final Map<Path, Read> read = new HashMap<>();

  /** The files of a commit that have a history. */
  private record Read(String head, Map<String, History> files) {}

  /**
   * Histories of files.
   *
   * @param folder where to keep them for the next run; made if it does not exist
   * @param kept whether those of the last run are used
   * @param isFollowed which files may be asked for, judged by their paths
   */
  public GitHistories(Path folder, boolean kept, Predicate<String> isFollowed) {
    this.folder = folder;
    this.kept = kept;
    this.isFollowed = isFollowed;
  }

  @Override
  public synchronized Found of(Collection<Path> files) {
    Map<Path, List<Path>> byRoot = new TreeMap<>();
    Map<Path, Optional<Path>> roots = new HashMap<>();
    new TreeSet<>(files)
        .forEach(
            file ->
                roots
                    .computeIfAbsent(file.getParent(), Checkout::root)
                    .ifPresent(
                        root -> byRoot.computeIfAbsent(root, key -> new ArrayList<>()).add(file)));
    Map<Path, History> histories = new HashMap<>();
    Optional<Trouble> trouble = Optional.empty();
    for (Map.Entry<Path, List<Path>> one : byRoot.entrySet()) {
      Optional<Trouble> found = find(one.getKey(), one.getValue(), histories);
      trouble = trouble.or(() -> found);
    }
    return new Found(histories, trouble);
  }

  /** Adds the histories of files of one checkout. */
  private Optional<Trouble> find(Path root, List<Path> files, Map<Path, History> histories) {
    Map<String, Path> byPath =
        files.stream().collect(Collectors.toMap(file -> FileNames.below(root, file), file -> file));
    try (Checkout checkout = Checkout.open(root)) {
      Optional<ObjectId> head = checkout.head();
      if (head.isEmpty()) {
        return Optional.empty();
      }
      if (checkout.isShallow()) {
        return committed(checkout, head.get(), byPath).map(Trouble.Shallow::new);
      }
      Map<String, History> all = histories(checkout, head.get(), byPath);
      byPath.forEach(
          (path, file) -> {
            if (all.containsKey(path)) {
              histories.put(file, all.get(path));
            }
          });
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // JGit throws either for a repository that is damaged or of a kind that it does not know
      String reason = e.getMessage() == null ? e.toString() : e.getMessage();
      return Optional.of(new Trouble.Unreadable(files.get(0), reason));
    }
  }

  /** The first of some files that the commit has; without one there is nothing to say. */
  private Optional<Path> committed(Checkout checkout, ObjectId head, Map<String, Path> byPath)
      throws IOException {
    try (HistoryWalk walk = new HistoryWalk(checkout.repository(), isFollowed)) {
      return walk.files(head).stream().map(byPath::get).filter(file -> file != null).findFirst();
    }
  }

  private Map<String, History> histories(Checkout checkout, ObjectId head, Map<String, Path> wanted)
      throws IOException {
    Path file = folder.resolve("history-" + key(checkout.root()));
    Optional<Read> earlier =
        Optional.ofNullable(read.get(checkout.root()))
            .or(() -> kept ? read(file) : Optional.empty());
    if (earlier.isPresent() && earlier.get().head().equals(head.name())) {
      read.put(checkout.root(), earlier.get());
      return earlier.get().files();
    }
    if (committed(checkout, head, wanted).isEmpty()) {
      // such as a project of tests in a folder that Git ignores
      return Map.of();
    }
    Map<String, History> files = walk(checkout, head, earlier);
    read.put(checkout.root(), new Read(head.name(), files));
    List<FileHistory> all =
        new TreeMap<>(files)
            .entrySet().stream().map(one -> new FileHistory(one.getKey(), one.getValue())).toList();
    try {
      new KeptHistories(FORMAT, head.name(), all).write(file);
    } catch (IOException e) {
      // then the next run reads it again
    }
    return files;
  }

  private Map<String, History> walk(Checkout checkout, ObjectId head, Optional<Read> earlier)
      throws IOException {
    try (HistoryWalk walk = new HistoryWalk(checkout.repository(), isFollowed)) {
      Optional<Map<String, History>> files = Optional.empty();
      if (earlier.isPresent()) {
        ObjectId before = ObjectId.fromString(earlier.get().head());
        files = walk.since(before, earlier.get().files(), head);
      }
      return files.isPresent() ? files.get() : walk.all(head);
    }
  }

  private static Optional<Read> read(Path file) {
    return KeptHistories.read(file)
        .filter(kept -> kept.format() == FORMAT && ObjectId.isId(kept.head()))
        .map(
            kept ->
                new Read(
                    kept.head(),
                    kept.files().stream()
                        .collect(Collectors.toMap(FileHistory::path, FileHistory::history))));
  }

  private static String key(Path root) {
    return new Fingerprint().add("root", root).text().substring(0, DIGITS);
  }

  @Override
  public String version(Collection<Path> folders) {
    Fingerprint version = new Fingerprint();
    folders.stream()
        .map(Checkout::root)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .forEach(root -> version.add("head", head(root)));
    return version.text();
  }

  private static String head(Path root) {
    try (Checkout checkout = Checkout.open(root)) {
      return checkout.head().map(ObjectId::name).orElse("")
          + (checkout.isShallow() ? " shallow" : "");
    } catch (IOException | RuntimeException e) {
      return "unreadable";
    }
  }
}
