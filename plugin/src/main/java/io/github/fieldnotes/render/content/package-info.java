/**
 * Turns a note's body and targets into markup and addresses for one output.
 *
 * <p>{@code PageMarkup} fills in the placeholders of a body, {@code Addressing} writes relative or
 * absolute addresses.
 */
package io.github.fieldnotes.render.content;
