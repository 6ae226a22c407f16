package io.github.fieldnotes.render.page;

/** A listing that cannot be made; the message says what is wrong and what there is instead. */
public final class EmbeddedListException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EmbeddedListException(String message) {
    super(message);
  }
}
