package io.github.fieldnotes.read.config;

/** Who wrote a configuration. */
enum DeclarationSource {
  /** Whoever decides how the project is built. */
  POM,
  /** Whoever writes notes, which may be anybody. */
  NOTES
}
