package io.github.fieldnotes.read.folder;

/** In which notes folders Obsidian's syntax is read: in vaults, in all, or in none. */
public enum WikiLinks {
  AUTO,
  TRUE,
  FALSE
}
