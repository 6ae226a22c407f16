/**
 * The parameters of goals that begin something go in: new notes, and a project's first section. A
 * file or a plan of files comes out, and is written on request.
 */
package io.github.fieldnotes.mojo.start;
