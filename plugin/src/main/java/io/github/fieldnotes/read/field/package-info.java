/** Reads the lines below a title into fields and names of people. */
package io.github.fieldnotes.read.field;
