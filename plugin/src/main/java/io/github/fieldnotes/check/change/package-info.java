/**
 * Two states of the notes go in, that of an earlier revision and the current one; what is new comes
 * out, as lines for the log and as Markdown for a comment on a pull request.
 *
 * <p>{@code Earlier} and {@code Snapshot} are the two states, {@code Matching} finds what both of
 * them have, and {@code Change} is the rest.
 */
package io.github.fieldnotes.check.change;
