/**
 * A folder of Markdown, with its configuration, goes in; a library of notes and problems come out.
 */
package io.github.fieldnotes.read;
