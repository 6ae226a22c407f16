/**
 * Turns a syntax tree with marks into safe HTML, with placeholders that each page fills in.
 *
 * <p>{@code BlockWriter} writes blocks, {@code InlineWriter} what is in them, and {@code
 * HtmlSanitizer} cleans bodies with raw HTML. {@code PageMarkup} of {@code render.content} fills in
 * the placeholders.
 */
package io.github.fieldnotes.read.body;
