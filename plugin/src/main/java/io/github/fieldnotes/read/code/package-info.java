/**
 * The info string and the text of a code block go in; its language, title and lines to mark, and
 * the tokens of the code come out.
 *
 * <p>{@code CodeInfo} reads the info string and {@code CodeLanguage} knows the words for languages.
 * {@code Highlighter} finds the tokens, by grammars that the build takes from Prism and {@code
 * GrammarFile} reads: see {@code GrammarWriter} in {@code src/grammar}. Nothing here knows flexmark
 * or HTML.
 */
package io.github.fieldnotes.read.code;
