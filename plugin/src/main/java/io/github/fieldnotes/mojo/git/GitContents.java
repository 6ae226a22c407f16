package io.github.fieldnotes.mojo.git;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The contents of files, which one process of Git reads one after another. Not thread-safe.
 *
 * @see <a href="https://git-scm.com/docs/git-cat-file#_batch_output">The output of cat-file</a>
 */
final class GitContents implements Closeable {

  private final Process process;
  private final OutputStream asked;
  private final InputStream answers;

  private final int most;

  /**
   * Starts the process, which ends when this is closed.
   *
   * @param most the bytes of a file that are read; the rest of a larger one is left out
   */
  GitContents(GitCommand git, int most) throws IOException {
    this.most = most;
    this.process = git.start("cat-file", "--batch");
    this.asked = new BufferedOutputStream(process.getOutputStream());
    this.answers = new BufferedInputStream(process.getInputStream());
  }

  /**
   * The content of an object, or its beginning.
   *
   * @param object its full hash
   * @throws IOException if the repository does not have it
   */
  byte[] of(String object) throws IOException {
    asked.write((object + "\n").getBytes(StandardCharsets.US_ASCII));
    asked.flush();
    String[] header = line().split(" ");
    if (header.length != 3) {
      throw new IOException("Git does not have the object " + object);
    }
    long size = Long.parseLong(header[2]);
    byte[] content = answers.readNBytes((int) Math.min(size, most));
    answers.skipNBytes(size - content.length);
    // a line break follows the content
    if (answers.read() != '\n') {
      throw new EOFException("Git ended while it was writing the object " + object);
    }
    return content;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new EOFException("Git ended early");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    try (asked;
        answers) {
      process.destroy();
    }
  }
}
