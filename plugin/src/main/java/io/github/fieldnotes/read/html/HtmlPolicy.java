package io.github.fieldnotes.read.html;

/** What becomes of raw HTML in notes. */
public enum HtmlPolicy {
  /**
   * An allow-list keeps what structures and marks text; what could run or load goes, and is told.
   */
  SAFE,
  /** It is shown as the text that it is. */
  ESCAPE,
  /** It stays, scripts too; open tags are closed. For folders that no stranger writes to. */
  RAW
}
