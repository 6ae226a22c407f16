package io.github.fieldnotes.check.web;

import java.io.IOException;

/** A server answers with what the client cannot read. */
final class UnreadableAnswerException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableAnswerException(RuntimeException cause) {
    super("could not read the server's answer", cause);
  }
}
