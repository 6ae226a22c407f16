/**
 * Extensions of flexmark's parser for CommonMark, GFM and the callouts of Obsidian, MkDocs and
 * Docusaurus, where flexmark reads Markdown differently.
 */
package io.github.fieldnotes.read.syntax;
