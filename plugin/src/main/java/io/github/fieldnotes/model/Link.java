package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;

/**
 * A link out of a note, as a reader can follow it; images are not links.
 *
 * @param target where it leads
 * @param text what a reader sees, as plain text
 * @param place where it is written
 * @param sentence the sentence in which it stands, as plain text, for a link to another note; empty
 *     for all others
 */
public record Link(Target target, String text, Location place, Passage sentence) {

  /** A link whose sentence nobody asks for. */
  public Link(Target target, String text, Location place) {
    this(target, text, place, Passage.NONE);
  }
}
