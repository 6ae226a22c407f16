/** Writes Atom and JSON feeds of notes with dates. */
package io.github.fieldnotes.render.feed;
