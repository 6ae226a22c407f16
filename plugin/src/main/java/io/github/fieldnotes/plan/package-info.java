/**
 * Plans a section: turns a library into pages and files, each with its route. Pure: reads and
 * writes no files.
 */
package io.github.fieldnotes.plan;
