package io.github.fieldnotes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * All that something depends on, in a few characters. Files count by their stamps. For one thread.
 */
public final class Fingerprint {

  private final MessageDigest digest = sha256();
  private final long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
  private boolean sure = true;

  /** Adds a text. */
  public Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // with its length, so that "a" and "bc" are not "ab" and "c"
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Adds a file, or that it is not there. */
  public Fingerprint addFile(Path file) {
    if (!Files.exists(file)) {
      return add("none");
    }
    try {
      Stamp stamp = Stamp.of(file);
      sure &= stamp.isSettledAt(now);
      return add(stamp.toString());
    } catch (IOException e) {
      return doubt();
    }
  }

  /** Adds all files of a folder, with their paths, or that it is not there. */
  public Fingerprint addTree(Path folder) {
    if (!Files.isDirectory(folder)) {
      return add("none");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(file -> !Files.isDirectory(file)).sorted().toList();
      for (Path file : all) {
        add(folder.relativize(file).toString()).addFile(file);
      }
      return this;
    } catch (IOException | UncheckedIOException e) {
      return doubt();
    }
  }

  /** Adds something of which nobody knows whether it has changed. */
  public Fingerprint doubt() {
    sure = false;
    return this;
  }

  /** Whether nothing is in doubt: else the same fingerprint later does not mean the same things. */
  public boolean isSure() {
    return sure;
  }

  /** In hexadecimal digits; nothing can be added behind it. */
  public String text() {
    return HexFormat.of().formatHex(digest.digest());
  }

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
