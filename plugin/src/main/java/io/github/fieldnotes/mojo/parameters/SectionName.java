package io.github.fieldnotes.mojo.parameters;

/**
 * Where the section is and what it is called, as users write it.
 *
 * @param directory in the site
 * @param title null for what the theme calls it
 */
public record SectionName(String directory, String title) {}
