/** Reads {@code fieldnotes.yml} into declarations of kinds, place rules, people and severities. */
package io.github.fieldnotes.read.config;
