/** Lists the notes and files of the notes folders, and answers what a note asks about them. */
package io.github.fieldnotes.read.folder;
