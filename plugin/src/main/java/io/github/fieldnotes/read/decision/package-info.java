/**
 * Reads the parts of a note that make it a decision record: name, number, status, relations.
 *
 * <p>{@code DecisionFileNames} recognises records by folder, file and title, {@code
 * DecisionStatusReader} finds the status, and {@code RelationReader} the records that it replaces
 * or amends. The words for a status are in {@code DecisionStatus} of the model.
 */
package io.github.fieldnotes.read.decision;
