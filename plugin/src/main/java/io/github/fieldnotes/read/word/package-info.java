/**
 * Reads words that mean something: the label at the beginning of a text, and the words above a
 * list. Text goes in; the kind that the words name comes out, or why they name none.
 *
 * <p>This package knows texts and the vocabulary, but no blocks: {@code read.rule} decides which
 * text of a note is read here.
 */
package io.github.fieldnotes.read.word;
