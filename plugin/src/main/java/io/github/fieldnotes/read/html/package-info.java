/** Raw HTML of a note goes in; what may stay of it comes out, and what was dropped is reported. */
package io.github.fieldnotes.read.html;
