/**
 * Parses text into flexmark's syntax tree, and extracts plain text from its nodes. Independent of
 * notes.
 */
package io.github.fieldnotes.read.markdown;
