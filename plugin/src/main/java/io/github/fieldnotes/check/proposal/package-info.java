/**
 * A library goes in; lines of {@code fieldnotes.yml} come out that would take what its notes seem
 * to mean but nothing recognises yet.
 *
 * <p>{@code LabelProposals} counts undeclared labels and the headings above checkboxes, {@code
 * PlaceProposals} looks at folders, and {@code PeopleProposals} at the spellings of names. What a
 * configuration declares already is recognised, and is not proposed again.
 */
package io.github.fieldnotes.check.proposal;
