/** A Maven project goes in; what its site plugin is configured to do comes out. */
package io.github.fieldnotes.publish.project;
