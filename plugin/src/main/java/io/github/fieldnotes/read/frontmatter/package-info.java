/** The head of a note goes in; its values, with their places, come out. */
package io.github.fieldnotes.read.frontmatter;
