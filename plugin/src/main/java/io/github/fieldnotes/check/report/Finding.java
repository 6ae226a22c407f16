package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.Diagnostic;

/**
 * A problem that a check found.
 *
 * @param known whether it was there before and is let be
 */
public record Finding(Diagnostic diagnostic, boolean known) {}
