/** Turns notes into the files of the search index. */
package io.github.fieldnotes.render.search;
