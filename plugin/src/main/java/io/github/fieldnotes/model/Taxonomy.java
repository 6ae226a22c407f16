package io.github.fieldnotes.model;

/** A way to group notes by what they say of themselves. */
public enum Taxonomy {
  CATEGORY,
  TAG
}
