package io.github.fieldnotes.read.config;

/** Who writes a configuration. */
enum DeclarationSource {
  /** The people who decide how the project is built. */
  POM,
  /** The people who write notes, which may be anybody. */
  NOTES
}
