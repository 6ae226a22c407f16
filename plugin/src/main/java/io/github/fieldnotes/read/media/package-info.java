/** Rewrites drawings and pages beside notes so that they can be published. */
package io.github.fieldnotes.read.media;
