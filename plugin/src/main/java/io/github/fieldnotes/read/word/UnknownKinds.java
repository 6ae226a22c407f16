package io.github.fieldnotes.read.word;

/** How a label in capitals is treated that the vocabulary does not declare. */
public enum UnknownKinds {
  /** The label creates a kind of its own, which is reported once. */
  ADD,
  /** The label is ordinary text. */
  IGNORE,
  /** As {@link #ADD}, with a warning. */
  WARN,
  /** As {@link #ADD}, with an error. */
  FAIL
}
