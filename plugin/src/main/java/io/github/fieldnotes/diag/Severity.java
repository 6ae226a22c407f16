package io.github.fieldnotes.diag;

/** How much a problem matters, mildest first. */
public enum Severity implements Grade {
  /** Worth knowing; never fails a build. */
  INFO,
  /** Something is not as written; the page is there. */
  WARNING,
  /** Something a reader would miss. */
  ERROR;

  @Override
  public Severity severity() {
    return this;
  }
}
