/** The plan of a section goes in; page bodies and the content of files come out. */
package io.github.fieldnotes.render;
