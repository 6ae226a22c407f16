/**
 * Problems go in; JSON, JUnit XML, SARIF, GitLab's Code Quality report and GitHub's workflow
 * commands come out, with the problems of the baseline marked as known or left out.
 */
package io.github.fieldnotes.check.report;
