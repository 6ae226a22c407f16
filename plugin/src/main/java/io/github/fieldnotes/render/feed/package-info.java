/**
 * Writes Atom and JSON feeds of notes with dates.
 *
 * <p>{@code FeedEntries} selects the entries of a feed, {@code AtomFeed} and {@code JsonFeed} write
 * it. Which feeds there are is planned by {@code FeedFiles} in {@code plan}.
 */
package io.github.fieldnotes.render.feed;
