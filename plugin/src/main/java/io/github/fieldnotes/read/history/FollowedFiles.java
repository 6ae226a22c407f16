package io.github.fieldnotes.read.history;

import io.github.fieldnotes.model.Note.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files that are followed from the newest commit to the oldest, by the paths that they had.
 *
 * <p>A file that was added on two branches was added on the first of these days; one that was
 * changed on two, on the last. A file that took the path of one that had been deleted before is
 * another file. Not thread-safe.
 */
final class FollowedFiles {

  /** A file of the newest commit. */
  private static final class Followed {

    private final String path;
    private LocalDate changed;
    private LocalDate oldest;
    private LocalDate added;

    Followed(String path) {
      this.path = path;
    }

    void touch(LocalDate day) {
      if (added == null) {
        changed = changed == null || day.isAfter(changed) ? day : changed;
        oldest = day;
      }
    }

    void add(LocalDate day) {
      added = added == null || day.isBefore(added) ? day : added;
    }

    History history(Optional<History> before) {
      LocalDate first = added == null ? oldest : added;
      LocalDate last = changed == null ? first : changed;
      return new History(
          before
              .map(History::added)
              .filter(day -> added == null || day.isBefore(added))
              .orElse(first),
          before
              .map(History::changed)
              .filter(day -> changed == null || day.isAfter(changed))
              .orElse(last));
    }
  }

  private final List<Followed> all = new ArrayList<>();
  private final Map<String, List<Followed>> byPath = new HashMap<>();
  private final Set<String> folders = new HashSet<>();

  /** Follows files of the newest commit. */
  FollowedFiles(Collection<String> paths) {
    for (String path : paths) {
      Followed file = new Followed(path);
      all.add(file);
      follow(path, List.of(file));
    }
  }

  private void follow(String path, List<Followed> files) {
    byPath.computeIfAbsent(path, key -> new ArrayList<>(1)).addAll(files);
    int end = path.lastIndexOf('/');
    while (end > 0 && folders.add(path.substring(0, end))) {
      end = path.lastIndexOf('/', end - 1);
    }
  }

  /** Whether a file that is followed was somewhere in this folder. */
  boolean hasFolder(String path) {
    return folders.contains(path);
  }

  /** Whether a file that is followed had this path. */
  boolean has(String path) {
    return byPath.containsKey(path);
  }

  /** A commit changed the file at a path. */
  void changed(String path, LocalDate day) {
    byPath.getOrDefault(path, List.of()).forEach(file -> file.touch(day));
  }

  /** A commit added the file at a path. */
  void added(String path, LocalDate day) {
    changed(path, day);
    byPath.getOrDefault(path, List.of()).forEach(file -> file.add(day));
  }

  /** A commit deleted the file at a path: those that were added later are others. */
  void deleted(String path) {
    List<Followed> there = byPath.get(path);
    if (there != null) {
      there.removeIf(file -> file.added != null);
      if (there.isEmpty()) {
        byPath.remove(path);
      }
    }
  }

  /** A commit moved a file. */
  void renamed(String from, String to, LocalDate day) {
    changed(to, day);
    List<Followed> there = byPath.get(to);
    List<Followed> moved = there.stream().filter(file -> file.added == null).toList();
    there.removeAll(moved);
    if (there.isEmpty()) {
      byPath.remove(to);
    }
    follow(from, moved);
  }

  /** The histories of the files, by path, after all commits have been seen. */
  Map<String, History> histories() {
    Map<String, History> histories = new HashMap<>();
    all.stream()
        .filter(file -> file.oldest != null)
        .forEach(file -> histories.put(file.path, file.history(Optional.empty())));
    return histories;
  }

  /**
   * The histories of the files, by path; empty if one of them was moved from a path at which no
   * history is known.
   *
   * @param before those of the files in the commit before the ones that were seen
   */
  Optional<Map<String, History>> histories(Map<String, History> before) {
    Map<Followed, History> known = new HashMap<>();
    byPath.forEach(
        (path, files) -> {
          History history = before.get(path);
          if (history != null) {
            files.forEach(file -> known.put(file, history));
          }
        });
    Map<String, History> histories = new HashMap<>();
    for (Followed file : all) {
      Optional<History> earlier = Optional.ofNullable(known.get(file));
      if (earlier.isEmpty() && file.added == null) {
        return Optional.empty();
      }
      histories.put(file.path, file.history(earlier));
    }
    return Optional.of(histories);
  }
}
