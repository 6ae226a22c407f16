package io.github.fieldnotes.check.report;

/** A line of a baseline is not a problem. The message says which line, and what to do. */
public final class BaselineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BaselineException(int line, String text) {
    super(
        "line "
            + line
            + " does not describe a problem: \""
            + text
            + "\"; write \"path [code] subject\", or write the file again with"
            + " -Dfieldnotes.writeBaseline");
  }
}
