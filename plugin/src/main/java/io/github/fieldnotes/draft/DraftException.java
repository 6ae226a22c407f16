package io.github.fieldnotes.draft;

/** A request that cannot be met; the message says why, and what to do. */
public final class DraftException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public DraftException(String message) {
    super(message);
  }

  public DraftException(String message, Throwable cause) {
    super(message, cause);
  }
}
