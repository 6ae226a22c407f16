package io.github.fieldnotes.check.web;

import java.io.IOException;

/** The client could not read the answer of a server. */
final class UnreadableAnswerException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableAnswerException(RuntimeException cause) {
    super("could not read the server's answer", cause);
  }
}
