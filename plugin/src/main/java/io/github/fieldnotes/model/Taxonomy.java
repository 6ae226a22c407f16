package io.github.fieldnotes.model;

import java.util.List;

/** A way to group notes by what they say of themselves. */
public enum Taxonomy {
  CATEGORY,
  TAG;

  /** The groups that a note names, as written. */
  public List<String> names(Metadata metadata) {
    return this == CATEGORY ? metadata.categories() : metadata.tags();
  }
}
