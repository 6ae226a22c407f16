/**
 * Real Maven builds with the plugin, and the sites that they make.
 *
 * <p>Each room holds the tests of one notion: what stands on pages ({@code page}), what a browser
 * shows ({@code browser}), what skins put around pages ({@code skin}), Maven's own ways of building
 * ({@code maven}), a build after another ({@code incremental}), and what users download and read
 * first ({@code release}). All share two rooms: {@code site} reads what a build made, and {@code
 * build} runs builds. No two rooms import each other; {@code page}, {@code skin} and {@code
 * release} also import {@code browser}.
 */
package io.github.fieldnotes.it;
