/** Files go in; they are in their places all together or not at all. Knows no Doxia. */
package io.github.fieldnotes.publish.files;
