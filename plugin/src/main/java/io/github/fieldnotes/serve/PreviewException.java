package io.github.fieldnotes.serve;

/** A section or page cannot be made now. The message is for the writer: what is wrong and where. */
public final class PreviewException extends Exception {

  private static final long serialVersionUID = 1L;

  public PreviewException(String message, Throwable cause) {
    super(message, cause);
  }
}
