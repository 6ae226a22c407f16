/**
 * The kinds of annotations: built-in kinds, the changes that a project makes, and the extents they
 * apply to.
 *
 * <p>{@code BuiltInKinds} lists the built-in kinds with their labels and section words, {@code
 * DecisionStatus} the words for a status, and {@code RuleName} the rules.
 */
package io.github.fieldnotes.model.vocabulary;
