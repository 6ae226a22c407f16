package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.field.OwnerNames;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.word.ListPurpose;
import io.github.fieldnotes.read.word.ListPurpose.Use;

/** The headings above the current position in a note. */
final class Headings {

  private static final int LEVELS = 6;

  private final Heading[] open = new Heading[LEVELS + 1];
  private final ListPurpose[] purposes = new ListPurpose[LEVELS + 1];

  /** The owners that the open headings name; null until they are asked for. */
  private final String[] owners = new String[LEVELS + 1];

  /** Enters the section of a heading, which may give the lists below it a purpose. */
  void enter(Heading heading, ListPurpose purpose) {
    int level = heading.getLevel();
    open[level] = heading;
    purposes[level] = purpose;
    owners[level] = null;
    for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
      open[deeper] = null;
    }
  }

  /** The heading of the section around a block, or null. */
  Heading above(Node block) {
    boolean top = block.getParent() instanceof Document;
    int level = top && block instanceof Heading heading ? heading.getLevel() - 1 : LEVELS;
    for (int higher = level; higher > 0; higher--) {
      if (open[higher] != null) {
        return open[higher];
      }
    }
    return null;
  }

  /**
   * The purpose of what stands here, from the nearest heading that gives one; a heading in between
   * that names a person gives the owner.
   */
  ListPurpose purpose() {
    return purposeAbove(LEVELS + 1);
  }

  /** As {@link #purpose}, for a heading of a level: from the headings of higher levels. */
  ListPurpose purposeAbove(int lower) {
    for (int level = lower - 1; level > 0; level--) {
      if (open[level] != null && !purposes[level].is(Use.UNKNOWN)) {
        return purposes[level].is(Use.KIND)
            ? purposes[level].ownedBy(ownerBelow(level))
            : purposes[level];
      }
    }
    return ListPurpose.NONE;
  }

  /** Whether the last heading of its level gives no purpose itself. */
  boolean isGroup(Heading heading) {
    ListPurpose own = purposes[heading.getLevel()];
    return open[heading.getLevel()] == heading && own.is(Use.UNKNOWN);
  }

  private String ownerBelow(int level) {
    for (int deeper = LEVELS; deeper > level; deeper--) {
      if (open[deeper] != null && !owner(deeper).isEmpty()) {
        return owner(deeper);
      }
    }
    return "";
  }

  /** Whom an open heading names; empty if it names nobody. */
  private String owner(int level) {
    if (owners[level] == null) {
      String text = InlineText.shown(open[level]);
      owners[level] = OwnerNames.canBe(text) ? text : "";
    }
    return owners[level];
  }
}
