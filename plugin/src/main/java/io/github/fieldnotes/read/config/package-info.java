/**
 * Reads {@code fieldnotes.yml} into declarations of kinds, place rules, people, severities and
 * words for statuses.
 *
 * <p>{@code ConfigurationFile} parses the file, and {@code DeclarationsReader} reads the same
 * declarations from it and from the POM. {@code ConfigurationKeys} declares the keys as data.
 */
package io.github.fieldnotes.read.config;
