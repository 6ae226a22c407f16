package io.github.fieldnotes.model;

/**
 * One group of a taxonomy.
 *
 * @param taxonomy which
 * @param name as first written
 */
public record Term(Taxonomy taxonomy, String name) {}
