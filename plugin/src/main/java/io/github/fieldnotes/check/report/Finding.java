package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.Diagnostic;

/**
 * A problem that a check found.
 *
 * @param known whether the baseline contains it
 */
public record Finding(Diagnostic diagnostic, boolean known) {}
