package io.github.fieldnotes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks from outside.
 *
 * @param size in bytes
 * @param modified when its content was written, in nanoseconds since 1970
 * @param changed when anything about it was, which no program can set back; 0 where the file system
 *     does not say
 */
public record FileStamp(long size, long modified, long changed) {

  /** What a clock or a file system may be too coarse for: changes within it leave no trace. */
  private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

  /** The stamp of a file as it is now; links are not followed. */
  public static FileStamp of(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      Map<String, Object> all =
          Files.readAttributes(file, "unix:size,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
      return new FileStamp(
          (long) all.get("size"),
          nanoseconds((FileTime) all.get("lastModifiedTime")),
          nanoseconds((FileTime) all.get("ctime")));
    }
    return ofContent(file);
  }

  /**
   * The stamp of a file's content alone: it stays when the file is moved, linked or copied with its
   * times.
   */
  public static FileStamp ofContent(Path file) throws IOException {
    BasicFileAttributes basic =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new FileStamp(basic.size(), nanoseconds(basic.lastModifiedTime()), 0);
  }

  /** Whether the file had been left alone for long enough to trust this stamp at some time. */
  boolean isSettledAt(long nanoseconds) {
    return Math.max(modified, changed) + COARSE < nanoseconds;
  }

  private static long nanoseconds(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
