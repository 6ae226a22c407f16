package io.github.fieldnotes.store;

import io.github.fieldnotes.diag.FileNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * All that something depends on, in a few characters: components with names, and files by their
 * stamps. Equal components make equal fingerprints, in every run and on every machine; {@link
 * FingerprintValues} says what a component can be.
 *
 * <pre>{@code
 * String key = new Fingerprint().add("drafts", true).add("limits", limits).text();
 * }</pre>
 *
 * <p>For one thread.
 */
public final class Fingerprint {

  private final FingerprintValues values;
  private final long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
  private boolean sure = true;

  /** A fingerprint that takes each value as it is. */
  public Fingerprint() {
    this.values = new FingerprintValues();
  }

  Fingerprint(Fingerprints family) {
    this.values = new FingerprintValues(family);
  }

  /**
   * Adds a component.
   *
   * @param value may be null
   * @throws IllegalArgumentException when it is, or holds, a value of a type that has no components
   *     and no text of its own, as a function has
   */
  public Fingerprint add(String name, Object value) {
    values.component(name, value);
    return this;
  }

  /** Adds a file: its path, and its stamp or that it is not there. */
  public Fingerprint addFile(String name, Path file) {
    return add(name, file).addStamp(file);
  }

  /**
   * Adds a component that other fingerprints of the family have too: it is digested once, so it
   * must not change.
   *
   * @throws java.util.NoSuchElementException for a fingerprint of no family
   */
  public Fingerprint addShared(String name, Object value) {
    values.shared(name, value);
    return this;
  }

  private Fingerprint addStamp(Path file) {
    if (!Files.exists(file)) {
      return add("stamp", null);
    }
    try {
      FileStamp stamp = FileStamp.of(file);
      sure &= stamp.isSettledAt(now);
      return add("stamp", stamp);
    } catch (IOException e) {
      return doubt();
    }
  }

  /** Adds all files of a folder, with their paths below it, or that it is not there. */
  public Fingerprint addTree(String name, Path folder) {
    if (!Files.isDirectory(folder)) {
      return add(name, null);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(file -> !Files.isDirectory(file)).sorted().toList();
      add(name, all.size());
      for (Path file : all) {
        add("file", FileNames.below(folder, file)).addStamp(file);
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
    return HexFormat.of().formatHex(values.digest());
  }

  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
