/** Files go in; all of them get into place together, or none does. Does not depend on Doxia. */
package io.github.fieldnotes.publish.files;
