/**
 * Files of a checkout go in; the days on which they were added and last changed come out, as JGit
 * reads them in one walk of the history.
 *
 * <p>{@code NoteDating} asks {@code NoteHistories} and dates the notes. {@code GitHistories} finds
 * the {@code Checkout} of each file, and what an earlier run kept of it; {@code HistoryWalk} goes
 * through the commits that are new, the newest first, and {@code FollowedFiles} follows each file
 * through its renames.
 */
package io.github.fieldnotes.read.history;
