/** Writes notes in formats for other programs: notes.json, explain.json and llms.txt. */
package io.github.fieldnotes.render.export;
