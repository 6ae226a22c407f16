/** What the last run left, and whether it still holds. */
package io.github.fieldnotes.mojo.incremental;
