/**
 * The kinds of annotations: built-in kinds, the changes that a project makes, and the extents they
 * apply to.
 */
package io.github.fieldnotes.model.vocabulary;
