/**
 * The blocks of a note go in; marks come out: which block is an annotation of which kind, and why.
 */
package io.github.fieldnotes.read.rule;
