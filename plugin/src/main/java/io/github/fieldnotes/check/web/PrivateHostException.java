package io.github.fieldnotes.check.web;

import java.io.IOException;

/** A host was not asked because it is in a private network. */
final class PrivateHostException extends IOException {

  private static final long serialVersionUID = 1L;

  PrivateHostException(String host) {
    super(
        host
            + " is in a private network, which is checked only with"
            + " -Dfieldnotes.externalLinks=all");
  }
}
