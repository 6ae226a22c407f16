package io.github.fieldnotes.store;

import io.github.fieldnotes.diag.FileNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * All that something depends on, in a few characters. Files count by their stamps. For one thread.
 */
public final class Fingerprint {

  /** How the parts of records are had. */
  private static final ClassValue<Method[]> PARTS =
      new ClassValue<>() {

        @Override
        protected Method[] computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(part -> part.setAccessible(true))
              .toArray(Method[]::new);
        }
      };

  private final MessageDigest digest = sha256();
  private final long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
  private boolean sure = true;

  /** Adds a text. */
  public Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // with its length, so that "a" and "bc" are not "ab" and "c"
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      digest.update((byte) (bytes.length >> shift));
    }
    digest.update(bytes);
    return this;
  }

  /**
   * Adds a value: of a record, a list and an optional value all that is in it, of others the text.
   */
  public Fingerprint add(Object value) {
    if (value instanceof Record some) {
      Method[] parts = PARTS.get(some.getClass());
      add(some.getClass().getName());
      for (Method part : parts) {
        add(valueOf(part, some));
      }
    } else if (value instanceof Collection<?> some) {
      add("" + some.size());
      some.forEach(this::add);
    } else if (value instanceof Optional<?> some) {
      add(some.isPresent() ? "some" : "none");
      some.ifPresent(this::add);
    } else {
      add(String.valueOf(value));
    }
    return this;
  }

  private static Object valueOf(Method part, Record of) {
    try {
      return part.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(part + " cannot be asked", e);
    }
  }

  /** Adds a file, or that it is not there. */
  public Fingerprint addFile(Path file) {
    if (!Files.exists(file)) {
      return add("none");
    }
    try {
      FileStamp stamp = FileStamp.of(file);
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
        add(FileNames.below(folder, file)).addFile(file);
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
