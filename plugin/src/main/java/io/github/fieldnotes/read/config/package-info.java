/**
 * {@code fieldnotes.yml} goes in; declarations of kinds, places, people and severities come out.
 */
package io.github.fieldnotes.read.config;
