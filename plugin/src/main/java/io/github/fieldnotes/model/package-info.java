/** Notes after reading, as immutable values that need no folder, theme or site. */
package io.github.fieldnotes.model;
