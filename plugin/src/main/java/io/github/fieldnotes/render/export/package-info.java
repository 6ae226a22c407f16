/** Notes go in; what other programs read comes out: notes.json, explain.json, llms.txt. */
package io.github.fieldnotes.render.export;
