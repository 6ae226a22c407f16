/** A note goes in; what makes it a decision record comes out: name, number, status, relations. */
package io.github.fieldnotes.read.decision;
