/**
 * Marks the blocks of a note: which block is an annotation of which kind, and by which rule.
 *
 * <p>{@code Rules} lists the rules, strongest first, and {@code AnnotationReader} offers them each
 * block. The rules are {@code AttributesRule}, {@code HeadingLabelRule}, {@code BlockLabelRule},
 * {@code EndLabelRule}, {@code TalkLabelRule}, {@code SectionWordRule}, {@code SectionTextRule},
 * {@code PlaceHeadingRule} and {@code TalkTitleRule} for blocks, and {@code WholeNoteRules} for
 * notes.
 */
package io.github.fieldnotes.read.rule;
