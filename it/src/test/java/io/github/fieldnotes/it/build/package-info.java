/**
 * Runs Maven on projects: lays out a project, starts Maven on it, and returns its log after
 * checking how the build ended. The Maven that runs the tests, or another version that the build
 * unpacked.
 */
package io.github.fieldnotes.it.build;
