/** Pages go in; they come out in the site's skin, drawn without the site plugin. */
package io.github.fieldnotes.publish.skin;
