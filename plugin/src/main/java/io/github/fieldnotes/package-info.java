/** Settings go in; a section of a Maven site, ready to be written, comes out. Knows no Maven. */
package io.github.fieldnotes;
