/**
 * Reads a site that a build has made: its files, its pages without the skin, its data and the log
 * of the build. A folder goes in; texts, elements and JSON come out.
 */
package io.github.fieldnotes.it.site;
