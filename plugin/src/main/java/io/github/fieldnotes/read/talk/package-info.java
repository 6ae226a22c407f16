/**
 * Recognises titles of talks that are no headings, and the speakers behind or below titles. Blocks
 * of a note go in; names, and the blocks that are titles, come out.
 */
package io.github.fieldnotes.read.talk;
