package io.github.fieldnotes.read;

/** More is nested on a line than is allowed. */
final class TooDeepException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int offset;

  /** Takes the 0-based offset at which the line begins. */
  TooDeepException(int offset) {
    super("nested too deeply", null, false, false);
    this.offset = offset;
  }

  int offset() {
    return offset;
  }
}
