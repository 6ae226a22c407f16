/**
 * Marks the blocks of a note: which block is an annotation of which kind, and by which rule.
 *
 * <p>{@code Rules} lists the rules, strongest first, and {@code AnnotationReader} offers them each
 * block. The rules are {@code AttributesRule}, {@code HeadingLabelRule}, {@code BlockLabelRule},
 * {@code EndLabelRule}, {@code TalkLabelRule}, {@code SectionWordRule}, {@code SectionTextRule},
 * {@code PlaceHeadingRule} and {@code TalkTitleRule} for blocks, {@code ActionTableRule} for
 * tables, and {@code WholeNoteRules} for notes. {@code Purposes} knows what the words above a list
 * or a text make of it.
 */
package io.github.fieldnotes.read.rule;
