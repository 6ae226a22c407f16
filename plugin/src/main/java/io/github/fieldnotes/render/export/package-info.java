/**
 * Writes notes in formats for other programs: notes.json, explain.json and llms.txt.
 *
 * <p>{@code NotesJson}, {@code Explanation} and {@code LlmsText} each write one of them.
 */
package io.github.fieldnotes.render.export;
