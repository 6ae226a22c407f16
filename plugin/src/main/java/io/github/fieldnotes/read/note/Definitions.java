package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a note defines for its links and footnotes, and so is not shown where it stands. */
final class Definitions {

  private final ParsedNoteBuilder note;
  private final Diagnostics diagnostics;
  private final List<Reference> defined = new ArrayList<>();
  private final Set<Reference> used = new HashSet<>();

  Definitions(ParsedNoteBuilder note, Diagnostics diagnostics) {
    this.note = note;
    this.diagnostics = diagnostics;
  }

  void add(Reference definition) {
    defined.add(definition);
  }

  /** Takes note of a definition that a link or picture has its address from. */
  void use(Reference definition) {
    used.add(definition);
  }

  /** Reports a footnote whose label another one has. */
  void add(FootnoteBlock footnote) {
    FootnoteRepository all = FootnoteExtension.FOOTNOTES.get(note.document());
    if (all.get(all.normalizeKey(footnote.getText())) != footnote) {
      String label = footnote.getText().toString();
      diagnostics.report(Problem.DUPLICATE_FOOTNOTE, note.location(footnote), label);
    }
  }

  /** Reports words that define a link for nothing, as they were meant to be read: [Ana]: yes. */
  void reportUnused() {
    for (Reference definition : defined) {
      if (!used.contains(definition) && isWord(definition)) {
        String shown = definition.getChars().toString().strip();
        diagnostics.report(Problem.UNUSED_DEFINITION, note.location(definition), shown);
      }
    }
  }

  private static boolean isWord(Reference definition) {
    return definition.getUrlOpeningMarker().isEmpty()
        && definition.getUrl().toString().chars().noneMatch(c -> ".:/#@".indexOf(c) >= 0);
  }
}
