package io.github.fieldnotes.read.markdown;

/** Thrown when more blocks open on one line than is allowed. */
public final class TooDeepException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int offset;

  /** Takes the 0-based offset at which the line begins. */
  TooDeepException(int offset) {
    super("nested too deeply", null, false, false);
    this.offset = offset;
  }

  public int offset() {
    return offset;
  }
}
