package io.github.fieldnotes.read.code;

/**
 * A part of code that is not plain.
 *
 * @param start of it in the code, 0-based, in UTF-16 units
 * @param end of it, exclusive
 * @param kind never {@code PLAIN}
 */
public record CodeToken(int start, int end, TokenKind kind) {}
