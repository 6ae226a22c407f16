package io.github.fieldnotes.read.folder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What notes refer to that is not in their folders.
 *
 * @param today the day of the build, after which no post is published; empty for publishing all
 * @param host where the files of the project can be read by everybody
 * @param issues where its issues are
 */
public record Outside(
    Optional<LocalDate> today, Optional<CodeHost> host, Optional<IssueTracker> issues) {

  /** Nothing is known. */
  public static final Outside UNKNOWN =
      new Outside(Optional.empty(), Optional.empty(), Optional.empty());

  /** The same on no day. */
  public Outside undated() {
    return new Outside(Optional.empty(), host, issues);
  }
}
