package io.github.fieldnotes.model;

/**
 * A heading of a note.
 *
 * @param level 1 to 6
 * @param text plain text, without an annotation's label
 * @param id unique in the note
 * @param line 1-based
 */
public record Heading(int level, String text, String id, int line) {}
