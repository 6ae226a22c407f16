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
public record ProjectContext(
    Optional<LocalDate> today, Optional<CodeHost> host, Optional<IssueTracker> issues) {

  /** Nothing is known. */
  public static final ProjectContext UNKNOWN =
      new ProjectContext(Optional.empty(), Optional.empty(), Optional.empty());

  /** The same on no day. */
  public ProjectContext undated() {
    return new ProjectContext(Optional.empty(), host, issues);
  }
}
