/**
 * What the links of all notes say together: which notes link to a note, which have something in
 * common with it, and which addresses on other hosts they name. Notes go in; answers for single
 * pages come out, for which the links of the notes in question are loaded again.
 */
package io.github.fieldnotes.plan.link;
