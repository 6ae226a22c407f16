package io.github.fieldnotes.draft;

import java.util.Locale;

/** The kinds of notes that can be begun. */
public enum DraftKind {
  /** A decision record, with the next number. */
  DECISION("adr"),
  /** The notes of a meeting, with the open actions of the last one. */
  MEETING("meetings"),
  /** The notes of a talk. */
  TALK("talks"),
  /** Any other note. */
  NOTE("");

  private final String folder;

  DraftKind(String folder) {
    this.folder = folder;
  }

  /** The name that users write: {@code decision}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The folder of the first note of this kind; empty for the top of the notes. */
  String folder() {
    return folder;
  }
}
