/**
 * Turns the bytes of a file into text with locations, within a budget of time and space.
 *
 * <p>{@code SourceText} decodes a file and knows its lines, {@code Yaml} parses YAML with
 * locations, {@code Dates} recognises dates, {@code UrlSyntax} knows which URL schemes are
 * harmless, and {@code PrivateText} removes private comments. {@code Limits} sets what a note may
 * cost, and {@code Budget} counts it.
 */
package io.github.fieldnotes.read.source;
