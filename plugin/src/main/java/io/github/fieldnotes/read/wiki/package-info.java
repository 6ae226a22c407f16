/**
 * The syntax of Obsidian's links, as text: what stands between double brackets goes in, its parts
 * come out as nodes of a syntax tree. Which note or file a link means is decided in {@code
 * read.note}.
 *
 * <p>{@code WikiSyntax} finds links, embeds and tags in a text, {@code WikiText} takes the text
 * between brackets apart, and {@code WikiLink}, {@code WikiEmbed} and {@code WikiTag} are the
 * nodes.
 */
package io.github.fieldnotes.read.wiki;
