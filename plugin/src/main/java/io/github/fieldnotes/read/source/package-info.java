/** Turns the bytes of a file into text with locations, within a budget of time and space. */
package io.github.fieldnotes.read.source;
