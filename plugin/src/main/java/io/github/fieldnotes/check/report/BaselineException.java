package io.github.fieldnotes.check.report;

/** A baseline has a line that is none; the message says which. */
public final class BaselineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BaselineException(int line, String text) {
    super(
        "line "
            + line
            + " is not a problem: \""
            + text
            + "\"; write \"path [code] subject\", or write the file again with"
            + " -Dfieldnotes.writeBaseline");
  }
}
