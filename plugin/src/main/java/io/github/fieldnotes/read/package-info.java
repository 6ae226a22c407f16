/**
 * Folders of Markdown, with their configuration, go in; a library of notes, and problems, come out.
 *
 * <p>{@code LibraryReader} lists the folders, reads their configuration, and has each note read by
 * {@code NoteReader}, several at a time. A note takes this way, a room of the house at each step:
 *
 * <pre>
 * bytes
 *   source       decoded to SourceText, with lines and columns; private text is taken out
 *   frontmatter  the head of the note becomes FrontMatter: values with places
 *   syntax       where Markdown is read as CommonMark and GitHub say and flexmark does not
 *   markdown     the rest becomes flexmark's tree
 *   note         ids, links and lines of the tree: ParsedNote                changes the tree
 *   rule         blocks become marks: what is an annotation, and why         changes the tree
 *   kind         each mark becomes an annotation, by one reader a kind       the tree is final
 *     field      the lines below a title: fields, owners, people
 *     decision   decision records: names, status, relations
 *   body         tree and marks become safe HTML with placeholders
 *     html       what may stay of raw HTML
 * Note
 * </pre>
 *
 * <p>{@code folder} answers what a note asks of the files around it, {@code media} writes drawings
 * and pages anew, and {@code config} reads {@code fieldnotes.yml}. Only {@code note} and {@code
 * rule} change the tree: passes of {@code note} when the note is parsed, and labels that rules take
 * out of the text. From {@code kind} on it is read only.
 */
package io.github.fieldnotes.read;
