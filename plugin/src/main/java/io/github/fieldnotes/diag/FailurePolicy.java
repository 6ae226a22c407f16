package io.github.fieldnotes.diag;

import java.util.Collection;

/** The mildest severity that fails the build. */
public enum FailurePolicy {
  ERROR,
  WARNING,
  NEVER;

  /** Whether a run with these problems fails. */
  public boolean fails(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::severity).anyMatch(this::fails);
  }

  /** Whether a problem of this severity fails a run. */
  public boolean fails(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case NEVER -> false;
    };
  }
}
