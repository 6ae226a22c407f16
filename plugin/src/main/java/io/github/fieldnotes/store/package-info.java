/**
 * Notes between two runs: goes in a note that was read, comes out the same note as long as its file
 * is the same; its body stays on disk until a page asks for it.
 */
package io.github.fieldnotes.store;
