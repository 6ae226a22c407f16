package io.github.fieldnotes.mojo;

/**
 * Where the section is and what it is called, as users write it.
 *
 * @param directory in the site
 * @param title null for what the theme calls it
 */
record SectionName(String directory, String title) {}
