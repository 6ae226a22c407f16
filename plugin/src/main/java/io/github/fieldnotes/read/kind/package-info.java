/** Turns marks into annotations, with one reader for each kind. */
package io.github.fieldnotes.read.kind;
