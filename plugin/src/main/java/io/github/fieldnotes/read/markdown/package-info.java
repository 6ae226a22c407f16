/** Text goes in; flexmark's tree, and plain text of its nodes, come out. Knows no note. */
package io.github.fieldnotes.read.markdown;
