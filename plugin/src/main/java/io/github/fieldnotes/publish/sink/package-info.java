/** Pages go in; they are handed to the site plugin, which draws them, with Doxia 1 or 2. */
package io.github.fieldnotes.publish.sink;
