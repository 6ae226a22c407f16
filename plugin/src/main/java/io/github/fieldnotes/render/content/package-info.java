/** Turns a note's body and targets into markup and addresses for one output. */
package io.github.fieldnotes.render.content;
