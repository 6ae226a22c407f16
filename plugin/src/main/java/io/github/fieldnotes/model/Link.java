package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;

/**
 * A link out of a note, as a reader can follow it; images are not links.
 *
 * @param target where it leads
 * @param text what a reader sees, as plain text
 * @param place where it is written
 */
public record Link(Target target, String text, Location place) {}
