package io.github.fieldnotes.store;

/**
 * Digests of a note as it was read: equal ones are of equal notes.
 *
 * @param head of all of it but the text of its body
 * @param body of that text
 */
public record NoteDigest(String head, String body) {}
