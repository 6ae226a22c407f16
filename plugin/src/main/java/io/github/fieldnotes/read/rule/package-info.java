/** Marks the blocks of a note: which block is an annotation of which kind, and by which rule. */
package io.github.fieldnotes.read.rule;
