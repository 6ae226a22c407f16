package io.github.fieldnotes.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file beside the notes.
 *
 * @param path the path below the notes folder, separated by {@code /}
 * @param source the file itself
 * @param content the content that is published
 */
public record Media(String path, Path source, Content content) {

  /** Publishes all bytes unchanged. */
  public static final Content UNCHANGED = Files::copy;

  /** Produces the published content of a file. */
  @FunctionalInterface
  public interface Content {

    /** Writes the published content of a file; leaves the stream open. */
    void write(Path source, OutputStream out) throws IOException;
  }

  /** Creates a file that is copied unchanged. */
  public Media(String path, Path source) {
    this(path, source, UNCHANGED);
  }

  /** Writes the published content; leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    content.write(source, out);
  }
}
