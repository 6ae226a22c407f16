/**
 * The steps of the goal {@code serve}. Parameters go in; a preview that runs until it is stopped,
 * and log lines, come out. Reading, planning and the skin are those of the goal {@code report}; the
 * browser's side is in {@code serve}, which does not know Maven.
 */
package io.github.fieldnotes.mojo.serve;
