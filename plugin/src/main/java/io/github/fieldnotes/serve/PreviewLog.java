package io.github.fieldnotes.serve;

import io.github.fieldnotes.diag.Diagnostic;

/** What a writer sees in the terminal. Implementations are thread-safe. */
public interface PreviewLog {

  /** A problem that was not there before. */
  void came(Diagnostic problem);

  /** A problem that is not there any more. */
  void went(Diagnostic problem);

  /** The newest pages cannot be made. */
  void failed(PreviewException failure);

  /** The newest pages can be made again. */
  void recovered();
}
