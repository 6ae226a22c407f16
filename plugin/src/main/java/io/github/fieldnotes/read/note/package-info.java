/**
 * A tree goes in; the parsed note comes out: ids, links, where they lead, and lines. It does not
 * change; what later steps find is collected beside it.
 */
package io.github.fieldnotes.read.note;
