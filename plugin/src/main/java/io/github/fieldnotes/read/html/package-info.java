/** Decides which raw HTML of a note is kept, and reports what is dropped. */
package io.github.fieldnotes.read.html;
