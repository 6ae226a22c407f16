package io.github.fieldnotes.render.theme;

/** A template that cannot be filled; the message says which, where and why. */
public final class ThemeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ThemeException(String message) {
    super(message);
  }

  ThemeException(String message, Throwable cause) {
    super(message, cause);
  }
}
