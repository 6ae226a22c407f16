package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;

/**
 * A link in a note that a reader can follow; images are not links.
 *
 * @param target the target of the link
 * @param text the visible text, as plain text
 * @param place its location in the note
 * @param sentence the sentence around a link to another note, as plain text; empty for all other
 *     links
 */
public record Link(Target target, String text, Location place, Passage sentence) {

  /** Creates a link without a sentence. */
  public Link(Target target, String text, Location place) {
    this(target, text, place, Passage.NONE);
  }
}
