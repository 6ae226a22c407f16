/**
 * Reads the parts of a note that make it a decision record: name, number, status, relations.
 *
 * <p>{@code DecisionFileNames} recognises records by folder, file and title, {@code
 * DecisionStatusReader} finds the status, and {@code RelationReader} the records that it replaces
 * or amends.
 *
 * <p>A status consists of entries, such as lines or rows, which {@code StatusHead} and {@code
 * StatusSection} collect. {@code StatusMenu} recognises those that a template leaves open, and
 * {@code StatusHistory} chooses the one that holds. The words are in {@code DecisionStatus} of the
 * model.
 */
package io.github.fieldnotes.read.decision;
