package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Metadata;
import java.util.Optional;

/**
 * A note that was read, for the readers of its annotations.
 *
 * @param note its tree, without the heading that is its title
 * @param front its front matter
 * @param metadata what it says about itself
 * @param titleHeading the heading that gave the title, in the tree or not
 * @param attendees who it says was there
 */
record NoteContext(
    NoteText note,
    FrontMatter front,
    Metadata metadata,
    Optional<Heading> titleHeading,
    Attendees attendees) {

  /** The first block below the title, or null. */
  Node firstBlock() {
    Node first = Blocks.firstShown(note.document());
    boolean title = first instanceof Heading && titleHeading.filter(h -> h == first).isPresent();
    return title ? first.getNext() : first;
  }
}
