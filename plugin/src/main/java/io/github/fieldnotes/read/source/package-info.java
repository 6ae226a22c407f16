/** The bytes of a file go in; text with places, within a budget of time and space, comes out. */
package io.github.fieldnotes.read.source;
