/** A mark goes in; an annotation comes out. Each kind of annotation has a reader. */
package io.github.fieldnotes.read.kind;
