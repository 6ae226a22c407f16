/**
 * Extensions of flexmark's parser: Markdown as CommonMark, GFM and the callouts of Obsidian, MkDocs
 * and Docusaurus say, where flexmark reads it otherwise.
 */
package io.github.fieldnotes.read.syntax;
