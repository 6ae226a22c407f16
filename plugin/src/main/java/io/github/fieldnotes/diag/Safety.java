package io.github.fieldnotes.diag;

/** The grade of a problem that reports something refused or cut because it could do harm. */
record Safety(Severity severity) implements Grade {}
