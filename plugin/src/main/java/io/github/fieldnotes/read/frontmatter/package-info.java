/**
 * Reads the head of a note into values with locations.
 *
 * <p>{@code FrontMatterSplitter} finds where the head ends, {@code FrontMatterReader} parses it,
 * and {@code FrontMatter} gives its values by key, which {@code FrontMatterKeys} declares as data.
 * {@code MigrationReader} reads keys of other site generators, such as old addresses.
 */
package io.github.fieldnotes.read.frontmatter;
