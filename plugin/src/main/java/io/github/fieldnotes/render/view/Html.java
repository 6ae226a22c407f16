package io.github.fieldnotes.render.view;

/**
 * HTML that templates print as it is, where they escape a text.
 *
 * @param markup well-formed, and safe to be shown
 */
public record Html(String markup) {}
