/** A note's body and targets go in; markup and addresses for one output come out. */
package io.github.fieldnotes.render.content;
