package io.github.fieldnotes;

import io.github.fieldnotes.read.ReadOptions;

/**
 * All that a run depends on.
 *
 * @param reading how the notes folder is read
 * @param section the section's folder in the site: {@code notes}; may have several parts
 * @param title what the section is called
 */
public record Settings(ReadOptions reading, String section, String title) {}
