/**
 * Folders of Markdown, with their configuration, go in; a library of notes, and problems, come out.
 *
 * <p>{@code LibraryReader} lists the folders, reads their configuration, and has each note read by
 * {@code NoteReader}, several at a time. A note takes this way, a room of the house at each step:
 *
 * <pre>
 * bytes
 *   source       decoded to SourceText, with lines and columns; private text is taken out
 *   frontmatter  split off once: FrontMatter, values with places
 *     wiki       in vaults: links, embeds and tags of Obsidian
 *   syntax       where Markdown is read as CommonMark and GitHub say and flexmark does not
 *   markdown     the rest becomes flexmark's tree
 *   note         attribute lists and the marks of callouts leave it         changes the tree
 *                ids, targets, links of what is left: ParsedNote, immutable
 *   rule         labelled lines become paragraphs, labels and the boxes
 *                of actions leave the text                                  changes the tree
 *                blocks become marks: what is an annotation, and why
 *     word       labels and section words in a text
 *     talk       titles of talks in bold, and speakers below titles
 *   NoteReader   title, date and groups: Metadata
 *     date       days, months and years in paths and in text
 *                the heading that is nothing but the title leaves it        changes the tree
 *   ------------ from here on the tree does not change ---------------------------------------
 *   kind         each mark becomes an annotation, by one reader a kind
 *     field      the lines below a title: fields, owners, people
 *     decision   decision records: names, status, relations
 *   body         tree and marks become safe HTML with placeholders
 *     html       what may stay of raw HTML
 *     code       the tokens of code blocks, by grammars of many languages
 *     diagram    the source of a diagram becomes a drawing
 *     formula    the TeX of a formula becomes MathML
 * Note
 *   history      once all notes are read: the days that Git knows of their files
 *   LinkedNotes  in vaults, once all notes are read: ids of headings, texts of embedded notes
 * </pre>
 *
 * <p>What is found on the way, such as near misses and the links of the front matter, is collected
 * in {@code NoteFindings}, which only grows; {@code ParsedNote} does not know it.
 *
 * <p>{@code folder} answers what a note asks of the files around it, {@code media} writes drawings
 * and pages anew, and {@code config} reads {@code fieldnotes.yml}. {@code key} is what keys are
 * declared with. {@code TreeChangesTest} has the list of classes that may change the tree; {@code
 * kind}, {@code field}, {@code decision} and {@code body} are not among them.
 */
package io.github.fieldnotes.read;
