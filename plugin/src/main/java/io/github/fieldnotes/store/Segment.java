package io.github.fieldnotes.store;

/**
 * Bytes in a {@link DataFile}.
 *
 * @param at their offset
 * @param length how many
 * @param check their CRC-32C
 */
record Segment(long at, int length, int check) {}
