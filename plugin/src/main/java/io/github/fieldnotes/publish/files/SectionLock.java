package io.github.fieldnotes.publish.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** The lock of the run that writes a section. The system releases it if the run is killed. */
final class SectionLock implements Closeable {

  private static final long POLL = 100;

  private final FileChannel channel;

  private SectionLock(FileChannel channel) {
    this.channel = channel;
  }

  /** How long to wait for another run, and what to call when waiting begins. */
  record Patience(Duration time, Runnable waiting) {}

  /**
   * Takes the lock.
   *
   * @throws IOException if another run holds the lock for too long
   */
  static SectionLock take(Path file, Path section, Patience patience) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      long until = System.nanoTime() + patience.time().toNanos();
      for (int tries = 0; !isTaken(channel); tries++) {
        if (System.nanoTime() > until) {
          throw new IOException("another build is still writing " + section);
        }
        if (tries == 0) {
          patience.waiting().run();
        }
        Thread.sleep(POLL);
      }
      return new SectionLock(channel);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      channel.close();
      throw new IOException("interrupted while another build was writing " + section, e);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // another run in this process holds the lock
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
