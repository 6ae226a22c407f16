/** Problems go in; what the baseline does not have comes out, as JSON, JUnit XML and SARIF. */
package io.github.fieldnotes.check.report;
