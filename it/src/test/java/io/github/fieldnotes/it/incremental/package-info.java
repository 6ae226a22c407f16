/**
 * A build after another one, with notes changed or deleted between them, or the first one killed:
 * the section has to be that of a build from nothing.
 */
package io.github.fieldnotes.it.incremental;
