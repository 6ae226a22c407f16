/** A section ready to be written goes in; its pages and files in the Maven site come out. */
package io.github.fieldnotes.publish;
