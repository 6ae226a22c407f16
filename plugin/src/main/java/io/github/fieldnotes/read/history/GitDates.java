package io.github.fieldnotes.read.history;

/** Which notes get the day of their first commit as their date. */
public enum GitDates {
  /** Those that have no date of their own. */
  MISSING,
  /** All of them, whatever they say themselves. */
  ALWAYS,
  /** None; the history is not read. */
  NEVER
}
