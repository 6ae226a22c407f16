/**
 * A library and its plan go in; the problems of both together come out. {@code web} asks other
 * hosts, {@code report} writes files for other tools.
 */
package io.github.fieldnotes.check;
