package io.github.fieldnotes.model;

import java.nio.file.Path;

/**
 * A file beside the notes.
 *
 * @param path below the notes folder, with {@code /} between its parts
 * @param source where it is now
 */
public record Media(String path, Path source) {}
