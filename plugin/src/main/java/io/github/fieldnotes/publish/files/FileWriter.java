package io.github.fieldnotes.publish.files;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.render.RenderedSection;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes the files of a section.
 *
 * <p>Files are first written beside the section. Those that are the same as before are dropped, so
 * unchanged files keep their times. {@link #commit} then puts all changes in place at once, and a
 * build that fails or is killed leaves a complete section; see {@link SectionSwap}. Nothing is ever
 * written outside the section's folder, not even through symbolic links.
 *
 * <pre>{@code
 * try (FileWriter files = FileWriter.open(folders, () -> log.info("waiting"))) {
 *   files.writeFiles(section);
 *   files.write(route, out -> out.write(page));
 *   files.commit(gone, seal);
 * }
 * }</pre>
 *
 * <p>{@link #canHold} and {@link #write} are thread-safe, as long as no two threads write the same
 * file. All other methods are called by one thread. A lock file lets only one run at a time open a
 * section, also across processes.
 */
public final class FileWriter implements Closeable {

  /** The length of a name, in characters, that every file system supports. */
  private static final int SURE = 100;

  private static final int BUFFER = 64 * 1024;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final SectionFolders folders;
  private final FileOperations disk;
  private final SectionLock lock;
  private final SectionSwap swap;
  private final Map<String, Boolean> held = new ConcurrentHashMap<>();
  private final Set<String> put = ConcurrentHashMap.newKeySet();
  private final ExactNames names;

  /** Pictures that are already in place, by their names in folded case. */
  private final Map<String, Path> inPlace = new HashMap<>();

  /** The content of a file. */
  @FunctionalInterface
  public interface Content {

    void writeTo(OutputStream out) throws IOException;
  }

  /** Records what a run has made. */
  @FunctionalInterface
  public interface Seal {

    /**
     * Called when all files have been written.
     *
     * @param where finds the current location of a file by its path below the section
     * @param record the file to write
     */
    void write(Function<String, Path> where, Path manifest) throws IOException;
  }

  private FileWriter(SectionFolders folders, FileOperations disk, SectionLock lock)
      throws IOException {
    this.folders = folders;
    this.disk = disk;
    this.lock = lock;
    this.swap = new SectionSwap(folders, disk);
    this.names = new ExactNames(swap.place());
  }

  /**
   * Opens a section, and completes or undoes what a killed run began.
   *
   * @param waiting called once if another run has the section open
   * @throws IOException if another run keeps the section open for ten minutes
   */
  public static FileWriter open(SectionFolders folders, Runnable waiting) throws IOException {
    return open(folders, new RealFileOperations(), new SectionLock.Patience(PATIENCE, waiting));
  }

  static FileWriter open(SectionFolders folders, FileOperations disk, SectionLock.Patience patience)
      throws IOException {
    SectionLock lock = SectionLock.take(folders.lock(), folders.folder(), patience);
    try {
      FileWriter writer = new FileWriter(folders, disk, lock);
      writer.swap.heal();
      return writer;
    } catch (IOException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Whether the disk can hold a file with this name. Short ASCII names are assumed to work; any
   * other name is tried before pages link to it.
   */
  public boolean canHold(String name) {
    boolean plain = name.length() <= SURE && name.chars().allMatch(c -> c >= ' ' && c <= '~');
    return plain || held.computeIfAbsent(name, this::isHeld);
  }

  private boolean isHeld(String name) {
    try {
      disk.createFolders(swap.trial());
      Path file = FileNames.resolve(swap.trial(), name);
      disk.create(file).close();
      disk.delete(file);
      return true;
    } catch (IOException | InvalidPathException e) {
      // a disk that cannot hold any file is reported when the first page is written
      return false;
    }
  }

  /** Writes all files that are not pages, in parallel. */
  public void writeFiles(RenderedSection content) throws IOException {
    writeFiles(content, file -> false);
  }

  /**
   * Writes files that are not pages, in parallel.
   *
   * @param isThere those that need not be written, because they are there; called in parallel
   */
  public void writeFiles(RenderedSection content, Predicate<SectionFile> isThere)
      throws IOException {
    List<ParallelTasks.Task<Boolean, RuntimeException>> tasks = new ArrayList<>();
    for (SectionFile file : content.files()) {
      tasks.add(() -> !isThere.test(file) && write(file.route(), out -> content.write(file, out)));
    }
    ParallelTasks.all(tasks);
  }

  /**
   * Writes one file.
   *
   * @return whether the file is new, changed, or was there under a name that differs in case
   * @throws IOException if the route leads out of the section's folder, or the disk fails
   */
  public boolean write(Route route, Content content) throws IOException {
    String path = path(route);
    Path made = FileNames.resolve(swap.building(), path);
    Path there = FileNames.resolve(swap.place(), path);
    if (put.remove(path)) {
      disk.delete(made);
    } else {
      disk.createFolders(made.getParent());
    }
    boolean isNew = false;
    try {
      try (OutputStream out = new BufferedOutputStream(disk.create(made), BUFFER)) {
        content.writeTo(out);
      }
      isNew =
          !Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
              || Files.mismatch(made, there) >= 0
              || !names.has(there);
    } finally {
      if (!isNew) {
        disk.delete(made);
      }
    }
    if (isNew) {
      put.add(path);
    }
    return isNew;
  }

  /**
   * Puts pictures and other files of notes in place before the rest, for skins that read them while
   * pages are drawn.
   */
  public void putMedia(RenderedSection content) throws IOException {
    for (SectionFile file : content.files()) {
      if (file instanceof SectionFile.MediaFile && put.remove(path(file.route()))) {
        Path place = FileNames.resolve(swap.place(), path(file.route()));
        DirectoryTree.refuseElsewhere(place, swap.place());
        disk.createFolders(place.getParent());
        disk.move(FileNames.resolve(swap.building(), path(file.route())), place);
        inPlace.put(ExactNames.folded(path(file.route())), place);
      }
    }
  }

  /**
   * Puts the written files in place, all at once. Other files of the section stay, except those
   * that are gone.
   *
   * @param gone files to remove; they need not exist
   */
  public void commit(Collection<Route> gone, Seal seal) throws IOException {
    ChangeSet changes = changes(gone);
    if (changes.isEmpty()) {
      swap.keep(seal);
    } else {
      swap.swap(changes, seal);
    }
    put.clear();
  }

  /**
   * Puts the written files in place one by one. This is for folders into which others write at the
   * same time, as the site plugin does in a report.
   */
  public void commitEach(Collection<Route> gone, Seal seal) throws IOException {
    swap.moveEach(changes(gone), seal);
    put.clear();
  }

  /** Removes files of the section, all at once. */
  public void remove(Collection<Route> gone) throws IOException {
    ChangeSet changes = changes(gone);
    if (!changes.isEmpty()) {
      swap.swap(changes, (where, manifest) -> {});
    }
  }

  private ChangeSet changes(Collection<Route> gone) throws IOException {
    Set<String> removed = new HashSet<>();
    for (Route route : gone) {
      String path = path(route);
      Path file = FileNames.resolve(swap.place(), path);
      if (!put.contains(path)
          && Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          && !DirectoryTree.isElsewhere(file, swap.place())
          && !isInPlace(path, file)) {
        removed.add(path);
      }
    }
    return new ChangeSet(put, removed);
  }

  /** Whether a file is one that this run has put in place under a name that differs in case. */
  private boolean isInPlace(String path, Path file) throws IOException {
    Path other = inPlace.get(ExactNames.folded(path));
    return other != null && Files.exists(other) && Files.isSameFile(other, file);
  }

  private String path(Route route) throws IOException {
    Path section = folders.folder();
    Path target = FileNames.resolve(folders.site(), route.path()).normalize();
    if (!target.startsWith(section) || target.equals(section)) {
      throw new IOException("'" + route.path() + "' is outside the section's folder " + section);
    }
    return FileNames.below(section, target);
  }

  /** Discards what was written but not committed, and unlocks the section. */
  @Override
  public void close() throws IOException {
    try {
      swap.close();
    } finally {
      lock.close();
    }
  }
}
