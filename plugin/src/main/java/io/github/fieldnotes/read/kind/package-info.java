/**
 * Turns marks into annotations, with one reader for each kind.
 *
 * <p>{@code AnnotationBuilder} does what all kinds share. A reader such as {@code TalkReader} adds
 * what a kind has of its own: speakers of talks, owners of actions ({@code OwnerReader}), status
 * and relations of decisions.
 */
package io.github.fieldnotes.read.kind;
