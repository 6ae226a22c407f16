/** A library and its plan go in; what is wrong with them together comes out as problems. */
package io.github.fieldnotes.check;
