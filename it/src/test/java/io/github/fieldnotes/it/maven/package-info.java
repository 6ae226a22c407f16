/**
 * The plugin in all ways in which Maven builds: versions of Maven, of the site plugin and of the
 * JDK, reactors, goals of the site plugin, a build cache, without a network, in a POSIX locale.
 */
package io.github.fieldnotes.it.maven;
