/** A folder of Markdown goes in; a library of notes and the problems they have come out. */
package io.github.fieldnotes.read;
