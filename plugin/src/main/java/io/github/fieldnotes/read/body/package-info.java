/**
 * A tree with marks goes in; safe HTML comes out, with placeholders for what each page fills in.
 */
package io.github.fieldnotes.read.body;
