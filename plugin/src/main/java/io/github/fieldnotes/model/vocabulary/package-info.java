/** The kinds of annotations: what is built in, what a project changes, what they apply to. */
package io.github.fieldnotes.model.vocabulary;
