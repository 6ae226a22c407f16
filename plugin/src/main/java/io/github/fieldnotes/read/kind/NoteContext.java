package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.read.field.Attendees;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.Optional;

/**
 * A parsed note, for the readers of its annotations.
 *
 * @param findings what was found in it, and its tree without the heading that is its title
 * @param front its front matter
 * @param metadata its metadata
 * @param titleHeading the heading that became the title, still in the tree or not
 * @param attendees the attendees that it lists
 * @param statuses the words for the statuses of decisions
 */
public record NoteContext(
    NoteFindings findings,
    FrontMatter front,
    Metadata metadata,
    Optional<Heading> titleHeading,
    Attendees attendees,
    StatusWords statuses) {

  ParsedNote note() {
    return findings.note();
  }

  /** The first block below the title, or null. */
  Node firstBlock() {
    Node first = Blocks.firstShown(note().document());
    boolean title = first instanceof Heading && titleHeading.filter(h -> h == first).isPresent();
    return title ? first.getNext() : first;
  }
}
