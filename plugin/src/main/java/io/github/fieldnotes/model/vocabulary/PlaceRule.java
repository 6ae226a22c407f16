package io.github.fieldnotes.model.vocabulary;

/**
 * Notes, or headings in them, that are of a kind because of where the file is.
 *
 * @param pattern an Ant pattern of paths below the notes folder: {@code conf/**}
 * @param headings the level of the headings that are of the kind, 1 to 6; 0 for the whole note
 * @param kind the kind's id
 */
public record PlaceRule(String pattern, int headings, String kind) {}
