package io.github.fieldnotes.diag;

/** The severity of a problem, mildest first. */
public enum Severity implements Grade {
  /** Worth knowing; never fails a build. */
  INFO,
  /** Something is not published as written, but the page is there. */
  WARNING,
  /** A reader would miss something. */
  ERROR;

  @Override
  public Severity severity() {
    return this;
  }
}
