package io.github.fieldnotes.serve.http;

import java.nio.charset.StandardCharsets;

/**
 * The answer to a request. The array is not copied and must not be changed.
 *
 * @param status of HTTP: 200, 404
 * @param type the media type, with the charset if it is text
 * @param body empty for an empty file
 */
public record Answer(int status, String type, byte[] body) {

  private static final String TEXT = "text/plain; charset=UTF-8";

  /** Whether this is a page or sentence that may be another one the next time. */
  boolean isMadeHere() {
    return status != 200 || type.equals(ContentType.HTML);
  }

  /** A file that was found. */
  public static Answer file(String type, byte[] body) {
    return new Answer(200, type, body);
  }

  /** A sentence instead of a file. */
  public static Answer text(int status, String sentence) {
    return new Answer(status, TEXT, (sentence + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
