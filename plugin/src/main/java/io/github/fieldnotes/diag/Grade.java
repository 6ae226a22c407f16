package io.github.fieldnotes.diag;

/** The default severity of a problem, and whether it is about safety. */
sealed interface Grade permits Severity, Safety {

  /** The severity, unless a project configures another one. */
  Severity severity();
}
