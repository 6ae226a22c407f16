package io.github.fieldnotes.render.theme;

/** Thrown when a theme or template cannot be used; the message says which one, where and why. */
public final class ThemeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ThemeException(String message) {
    super(message);
  }

  ThemeException(String message, Throwable cause) {
    super(message, cause);
  }
}
