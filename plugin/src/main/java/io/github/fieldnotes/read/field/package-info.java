/** The lines below a title go in; fields and the names of people come out. */
package io.github.fieldnotes.read.field;
