/** Notes go in; the files of the search index come out. */
package io.github.fieldnotes.render.search;
