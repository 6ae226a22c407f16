/**
 * A formula in TeX goes in; MathML, or the reason why there is none, comes out.
 *
 * <p>{@code KatexRenderer} runs KaTeX in Rhino, when the first formula is read; {@code
 * MathmlPolicy} lets through what a formula is made of and nothing else.
 */
package io.github.fieldnotes.read.formula;
