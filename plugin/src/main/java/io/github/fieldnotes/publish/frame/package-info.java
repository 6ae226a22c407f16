/**
 * Pages that are merged with a skin go in; what the skin puts around every page, and how it changes
 * tags, comes out. Nothing of Doxia is used here, so that both ways to publish can use it.
 */
package io.github.fieldnotes.publish.frame;
