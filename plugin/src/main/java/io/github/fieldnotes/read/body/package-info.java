/** Turns a syntax tree with marks into safe HTML, with placeholders that each page fills in. */
package io.github.fieldnotes.read.body;
