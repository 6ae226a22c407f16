/**
 * A library, the texts of its files, and a request go in; the file of a new note comes out, written
 * as the notes beside it are. Pure: nothing is read from disk or written here.
 *
 * <pre>
 * NoteSource     a note and its text
 *   NoteFolder   the notes beside which the new one belongs
 *   NamePattern  their file names: number or date, separators, letters
 *   NoteOutline  the parts of a note: front matter, title, head, sections
 *   NoteLayout   what the outlines have in common, filled in for the new note
 *   StatusEdits  ways to say in an old record that it is superseded
 *   OpenActions  what the last meeting left to do
 * Draft
 * </pre>
 *
 * <p>{@code Drafter} conducts. Habits are guesses: {@code NewNote} reads the result before it is
 * written, and takes a built-in template if the guess is not read as it is meant.
 */
package io.github.fieldnotes.draft;
