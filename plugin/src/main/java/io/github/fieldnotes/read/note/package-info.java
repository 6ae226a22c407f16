/** A tree goes in; the parsed note comes out: ids, links, where they lead, and lines. */
package io.github.fieldnotes.read.note;
