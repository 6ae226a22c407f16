/** Reads the parts of a note that make it a decision record: name, number, status, relations. */
package io.github.fieldnotes.read.decision;
