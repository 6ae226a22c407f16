package io.github.fieldnotes.differential;

/**
 * A difference between two pages.
 *
 * @param detail what else distinguishes it from others of its kind; may be empty
 * @param theirs the blocks of the one, shortened
 * @param ours the blocks of the other, shortened
 */
record Difference(DifferenceKind kind, String detail, String theirs, String ours) {}
