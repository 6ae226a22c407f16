package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.read.history.NoteDating;
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
 * @param dating gives notes the days that version control knows
 */
public record ProjectContext(
    Optional<LocalDate> today,
    Optional<CodeHost> host,
    Optional<IssueTracker> issues,
    NoteDating dating) {

  /** A project whose notes have only the dates that they say themselves. */
  public ProjectContext(
      Optional<LocalDate> today, Optional<CodeHost> host, Optional<IssueTracker> issues) {
    this(today, host, issues, NoteDating.NONE);
  }

  /**
   * Returns the same context for files in another folder, of which version control knows nothing.
   */
  public ProjectContext in(Path root) {
    return new ProjectContext(today, host.map(one -> one.in(root)), issues);
  }

  /** Returns the same context with days that version control knows. */
  public ProjectContext with(NoteDating other) {
    return new ProjectContext(today, host, issues, other);
  }

  /** A project about which nothing is known. */
  public static final ProjectContext UNKNOWN =
      new ProjectContext(Optional.empty(), Optional.empty(), Optional.empty());
}
