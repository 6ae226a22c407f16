/**
 * Decides which raw HTML of a note is kept, and reports what is dropped.
 *
 * <p>{@code HtmlAllowList} lists what is kept, {@code TagFilter} filters one piece of raw HTML, and
 * {@code RawTags} finds links, ids and headings in it. The body as a whole is sanitized in {@code
 * read.body}.
 */
package io.github.fieldnotes.read.html;
