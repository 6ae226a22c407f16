package io.github.fieldnotes.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file beside the notes.
 *
 * @param path below the notes folder, with {@code /} between its parts
 * @param source where it is now
 * @param content what is published of it
 */
public record Media(String path, Path source, Content content) {

  /** All bytes, unchanged. */
  public static final Content UNCHANGED = Files::copy;

  /** What a file becomes in the section. */
  @FunctionalInterface
  public interface Content {

    /** Writes what is published of a file; leaves the stream open. */
    void write(Path source, OutputStream out) throws IOException;
  }

  /** A file that is copied. */
  public Media(String path, Path source) {
    this(path, source, UNCHANGED);
  }

  /** Writes what is published of it; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    content.write(source, out);
  }
}
