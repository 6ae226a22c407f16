package io.github.fieldnotes.model;

import java.util.List;

/** A way to group notes. */
public enum Taxonomy {
  CATEGORY,
  TAG,
  /** The module of the note, in a build with several modules. */
  MODULE;

  /** The groups of a note, as written. */
  public List<String> names(Metadata metadata) {
    return switch (this) {
      case CATEGORY -> metadata.categories();
      case TAG -> metadata.tags();
      case MODULE -> metadata.module().isEmpty() ? List.of() : List.of(metadata.module());
    };
  }
}
