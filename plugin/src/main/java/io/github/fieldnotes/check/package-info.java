/**
 * A library and its plan go in; what is wrong with them together comes out as problems. {@code web}
 * asks other hosts, {@code report} writes files for other tools.
 */
package io.github.fieldnotes.check;
