package io.github.fieldnotes.diag;

/** Of a problem that reports what was refused or cut because it could do harm. */
record Safety(Severity severity) implements Grade {}
