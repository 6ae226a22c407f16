package io.github.fieldnotes.diag;

/** How much a problem matters to everybody, and whether it is about safety. */
sealed interface Grade permits Severity, Safety {

  /** How much it matters, unless a project says otherwise. */
  Severity severity();
}
