/** Pages go in; they come out in the frame of the site's skin, without the site plugin. */
package io.github.fieldnotes.publish.skin;
