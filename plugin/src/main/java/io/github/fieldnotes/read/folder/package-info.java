/** Folders go in; the list of their notes and files, and answers to what a note asks, come out. */
package io.github.fieldnotes.read.folder;
