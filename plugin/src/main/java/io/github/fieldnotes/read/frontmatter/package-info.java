/** Reads the head of a note into values with locations. */
package io.github.fieldnotes.read.frontmatter;
