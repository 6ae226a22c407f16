package io.github.fieldnotes.publish;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SiteFile;
import io.github.fieldnotes.render.Site;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes files of the section: only what changed, never half of a file, never outside its folder.
 *
 * <p>Safe for threads, as long as none two of them write one file.
 */
public final class FileWriter {

  /** Beside the file it becomes: moving is atomic only within one file system. */
  private static final String PART = ".fieldnotes-part-";

  private static final int BUFFER = 64 * 1024;

  private final Path site;
  private final Path section;

  /**
   * A writer for one section.
   *
   * @param site the site's root folder
   * @param section the section's folder in it: {@code notes}
   */
  public FileWriter(Path site, String section) {
    this.site = site.toAbsolutePath().normalize();
    this.section = this.site.resolve(section).normalize();
  }

  /** Writes all files that are no pages. */
  public void writeFiles(Site content) throws IOException {
    List<Workers.Task<Boolean, RuntimeException>> tasks = new ArrayList<>();
    for (SiteFile file : content.files()) {
      tasks.add(() -> write(file.route(), out -> content.write(file, out)));
    }
    Workers.all(tasks);
  }

  /**
   * Writes one file.
   *
   * @return whether it was not there with this content already
   * @throws IOException when the route leads out of the section's folder, or as the disk has it
   */
  boolean write(Route route, Content content) throws IOException {
    Path target = target(route);
    Files.createDirectories(target.getParent());
    Path part = target.resolveSibling(PART + Thread.currentThread().getId());
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
        content.writeTo(out);
      }
      if (Files.isRegularFile(target) && Files.mismatch(part, target) < 0) {
        return false;
      }
      move(part, target);
      return true;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Removes a file that was written, and its folder, when that was the last in it. */
  public void remove(Route route) throws IOException {
    Path target = target(route);
    Files.deleteIfExists(target);
    for (Path folder = target.getParent();
        !folder.equals(section) && isEmpty(folder);
        folder = folder.getParent()) {
      Files.delete(folder);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private Path target(Route route) throws IOException {
    Path target = site.resolve(route.path()).normalize();
    if (!target.startsWith(section) || target.equals(section)) {
      throw new IOException("'" + route.path() + "' is outside the section's folder " + section);
    }
    return target;
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What a file holds. */
  @FunctionalInterface
  interface Content {

    void writeTo(OutputStream out) throws IOException;
  }
}
