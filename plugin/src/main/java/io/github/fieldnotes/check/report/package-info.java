/**
 * Problems go in; JSON, JUnit XML and SARIF come out, with the problems of the baseline marked as
 * known.
 */
package io.github.fieldnotes.check.report;
