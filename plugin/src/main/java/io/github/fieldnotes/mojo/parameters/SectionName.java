package io.github.fieldnotes.mojo.parameters;

/**
 * The folder and title of the section, as users write them.
 *
 * @param directory its folder in the site
 * @param title null for the theme's default
 */
public record SectionName(String directory, String title) {}
