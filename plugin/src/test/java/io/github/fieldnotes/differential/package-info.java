/**
 * Two readers of Markdown compared: pages of cmark-gfm and ours go in, the differences between them
 * come out, each of a kind that is judged.
 */
package io.github.fieldnotes.differential;
