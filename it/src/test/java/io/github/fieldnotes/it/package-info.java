/** Sites that the invoker built with the plugin go in; what is on their pages is judged. */
package io.github.fieldnotes.it;
