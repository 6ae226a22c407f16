package io.github.fieldnotes.it.browser;

/**
 * How a reader looks at a page.
 *
 * @param width in CSS pixels
 * @param scheme what the system prefers: {@code light} or {@code dark}
 * @param scripts whether the browser runs them
 */
public record Window(int width, String scheme, boolean scripts) {

  /** A light window. */
  public Window(int width) {
    this(width, "light", true);
  }
}
