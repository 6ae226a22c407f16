package io.github.fieldnotes.model;

/**
 * One group of a taxonomy.
 *
 * @param taxonomy the taxonomy
 * @param name the name as first written
 */
public record Term(Taxonomy taxonomy, String name) {}
