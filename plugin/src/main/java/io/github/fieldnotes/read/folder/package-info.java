/**
 * Lists the notes and files of the notes folders, and answers what a note asks about them.
 *
 * <p>{@code NoteScanner} walks the folders, {@code MediaRules} decides which files beside notes are
 * published, {@code CodeHost} and {@code IssueTracker} know where links to the repository and to
 * issues lead.
 */
package io.github.fieldnotes.read.folder;
