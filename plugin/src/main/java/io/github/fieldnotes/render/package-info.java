/** A site plan goes in; page bodies and the content of files come out. */
package io.github.fieldnotes.render;
