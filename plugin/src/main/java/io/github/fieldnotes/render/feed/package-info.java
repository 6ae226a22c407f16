/** Notes with dates go in; Atom and JSON feeds come out. */
package io.github.fieldnotes.render.feed;
