/**
 * A text with a dollar sign goes in; the formula that begins there, if one does, comes out.
 *
 * <p>{@code InlineMarkdown} of {@code read.syntax} asks for it; {@code read.formula} reads its TeX.
 */
package io.github.fieldnotes.read.math;
