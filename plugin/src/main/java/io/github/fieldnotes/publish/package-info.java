/**
 * A rendered section goes in; its pages and files in the Maven site come out. {@code sink} hands
 * pages to the site plugin, {@code skin} draws them without it, {@code frame} holds what the skin
 * puts around every page, {@code files} writes files.
 */
package io.github.fieldnotes.publish;
