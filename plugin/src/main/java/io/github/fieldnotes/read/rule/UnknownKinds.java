package io.github.fieldnotes.read.rule;

/** What becomes of a label in capitals that no vocabulary declares. */
public enum UnknownKinds {
  /** It makes a kind of its own; told once. */
  ADD,
  /** It is ordinary text. */
  IGNORE,
  /** As {@link #ADD}, with a warning. */
  WARN,
  /** As {@link #ADD}, with an error. */
  FAIL
}
