/**
 * Turns notes into the files of the search index.
 *
 * <p>{@code SearchSections} divides notes into sections, {@code SearchWords} splits text into
 * words, and {@code SearchIndex} writes the files; {@code search.js} of the theme reads them.
 */
package io.github.fieldnotes.render.search;
