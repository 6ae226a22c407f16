package io.github.fieldnotes.read.html;

/** How raw HTML in notes is treated. */
public enum HtmlPolicy {
  /**
   * An allow-list keeps elements that structure and mark up text; anything that could run or load
   * something is removed and reported.
   */
  SAFE,
  /** Raw HTML is shown as text. */
  ESCAPE,
  /**
   * Raw HTML is kept, including scripts; open tags are closed. Only for folders that no stranger
   * can write to.
   */
  RAW
}
