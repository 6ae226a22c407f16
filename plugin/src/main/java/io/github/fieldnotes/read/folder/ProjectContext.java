package io.github.fieldnotes.read.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Parts of the project outside the notes folders to which notes refer.
 *
 * @param today the day of the build; posts with a later date are not published; empty to publish
 *     all
 * @param host the code host with the files of the project
 * @param issues the issue tracker of the project
 */
public record ProjectContext(
    Optional<LocalDate> today, Optional<CodeHost> host, Optional<IssueTracker> issues) {

  /** Returns the same context for a repository in another folder. */
  public ProjectContext in(Path root) {
    return new ProjectContext(today, host.map(one -> one.in(root)), issues);
  }

  /** A project about which nothing is known. */
  public static final ProjectContext UNKNOWN =
      new ProjectContext(Optional.empty(), Optional.empty(), Optional.empty());
}
