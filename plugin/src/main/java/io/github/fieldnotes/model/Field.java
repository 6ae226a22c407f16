package io.github.fieldnotes.model;

/**
 * A named value of an annotation.
 *
 * @param name in lower case: {@code video}
 * @param value plain text
 */
public record Field(String name, String value) {}
