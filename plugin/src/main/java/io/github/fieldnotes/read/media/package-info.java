/**
 * Drawings and pages beside notes go in; what may be published of them, written anew, comes out.
 */
package io.github.fieldnotes.read.media;
