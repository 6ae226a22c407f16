package io.github.fieldnotes.serve.watch;

import io.github.fieldnotes.serve.watch.WatchedFolders.State;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reports the files that change in some folders, from a thread of its own: at once where the file
 * system reports events, and by looking at names, sizes and times where it does not. A change may
 * be reported more than once; none is lost that a look can see.
 */
public final class FileWatch implements Closeable {

  /** How often the folders are looked at where events come. */
  private static final Duration SLOWEST = Duration.ofSeconds(1);

  /** How often they are looked at where none come, if there are few files. */
  private static final Duration FASTEST = Duration.ofMillis(100);

  /** Looking takes no more than this share of the time: one part in twenty. */
  private static final int SHARE = 20;

  /** How late the event of a change may come that a look has found. */
  private static final Duration LATE = Duration.ofMillis(50);

  /** So many changes without an event, and no events are expected any more. */
  private static final int MISSED = 2;

  private final WatchedFolders folders;
  private final Consumer<Path> changed;
  private final Optional<WatchService> events;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final Thread thread = new Thread(this::run, "fieldnotes-watch");
  private Map<Path, State> known;
  private int missed;
  private long nextLook;

  private FileWatch(WatchedFolders folders, Consumer<Path> changed, Optional<WatchService> events) {
    this.folders = folders;
    this.changed = changed;
    this.events = events;
    this.missed = events.isEmpty() ? MISSED : 0;
    this.known = folders.look();
    this.nextLook = System.nanoTime() + pause(Duration.ZERO);
    register(known);
  }

  /**
   * Starts to watch. Changes from here on are reported.
   *
   * @param changed receives the path of each file or folder that came, changed or went; called from
   *     one thread, and should return at once
   */
  public static FileWatch start(WatchedFolders folders, Consumer<Path> changed) {
    return started(new FileWatch(folders, changed, service()));
  }

  /** Starts to watch without events, as where the file system reports none. */
  static FileWatch startWithoutEvents(WatchedFolders folders, Consumer<Path> changed) {
    return started(new FileWatch(folders, changed, Optional.empty()));
  }

  private static FileWatch started(FileWatch watch) {
    watch.thread.setDaemon(true);
    watch.thread.start();
    return watch;
  }

  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      // the system has no more of them, or none at all: looking has to do
      return Optional.empty();
    }
  }

  /** Waits until the watch is closed. */
  public void await() throws InterruptedException {
    thread.join();
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      if (events.isPresent()) {
        events.get().close();
      }
    } catch (IOException e) {
      throw new IllegalStateException("a watch service cannot be closed", e);
    }
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Optional<WatchKey> key = next(Duration.ofNanos(nextLook - System.nanoTime()));
        if (key.isPresent()) {
          take(key.get());
        }
        if (System.nanoTime() - nextLook >= 0) {
          lookAgain();
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // closed
      return;
    }
  }

  /** Waits for an event; empty if none comes in time. */
  private Optional<WatchKey> next(Duration longest) throws InterruptedException {
    long wait = Math.max(0, longest.toNanos());
    if (events.isPresent()) {
      return Optional.ofNullable(events.get().poll(wait, TimeUnit.NANOSECONDS));
    }
    TimeUnit.NANOSECONDS.sleep(wait);
    return Optional.empty();
  }

  private void take(WatchKey key) {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        nextLook = System.nanoTime();
        changed.accept(folder);
      } else {
        take(folder.resolve((Path) event.context()));
      }
    }
    if (!key.reset()) {
      keys.remove(folder);
    }
  }

  /** Takes over how a file looks now, so that the next look does not report it again. */
  private void take(Path path) {
    if (folders.isIgnored(path) || folders.isLeftOut().test(path)) {
      return;
    }
    State before = known.remove(path);
    if (before != null && before.isFolder()) {
      known.keySet().removeIf(below -> below.startsWith(path));
    }
    Map<Path, State> now = new HashMap<>();
    folders.look(path, now);
    known.putAll(now);
    register(now);
    changed.accept(path);
  }

  private void lookAgain() throws InterruptedException {
    long start = System.nanoTime();
    Map<Path, State> now = folders.look();
    Duration cost = Duration.ofNanos(System.nanoTime() - start);
    Set<Path> different = differences(known, now);
    known = now;
    register(known);
    nextLook = System.nanoTime() + pause(cost);
    different.forEach(changed);
    if (!different.isEmpty() && missed < MISSED) {
      Optional<WatchKey> late = next(LATE);
      late.ifPresent(this::take);
      missed = late.isPresent() ? 0 : missed + 1;
    }
  }

  /** The pause until the next look, in nanoseconds. */
  private long pause(Duration cost) {
    long part = cost.toNanos() * SHARE;
    long shortest = missed < MISSED ? SLOWEST.toNanos() : FASTEST.toNanos();
    return Math.max(shortest, Math.min(part, SLOWEST.toNanos()));
  }

  private static Set<Path> differences(Map<Path, State> before, Map<Path, State> now) {
    Set<Path> different = new HashSet<>();
    now.forEach(
        (path, state) -> {
          if (!state.equals(before.get(path))) {
            different.add(path);
          }
        });
    before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(different::add);
    return different;
  }

  /** Asks for the events of each folder that is new. */
  private void register(Map<Path, State> found) {
    if (events.isEmpty()) {
      return;
    }
    found.forEach(
        (path, state) -> {
          if (state.isFolder() && !keys.containsKey(path)) {
            register(path, events.get());
          }
        });
  }

  private void register(Path folder, WatchService service) {
    try {
      keys.put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (IOException e) {
      // it is gone, or the system watches no more folders: looking has to do
      missed = MISSED;
    }
  }
}
