package io.github.fieldnotes.store;

/**
 * Digests of a note as it was read: equal ones are of equal notes.
 *
 * @param head of all of it but the text of its body
 * @param body of that text
 * @param shown of what pages can show of the head: of all of it but the places in the file, so that
 *     a line more above them changes nothing
 */
public record NoteDigest(String head, String body, String shown) {}
