package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a note defines for its links and footnotes, and so is not shown where it stands. */
final class Definitions {

  private final ParsedNoteBuilder note;
  private final Diagnostics diagnostics;
  private final List<Reference> defined = new ArrayList<>();
  private final Set<Reference> used = new HashSet<>();
  private final List<FootnoteBlock> footnotes = new ArrayList<>();

  /** The footnotes to which a footnote refers, or the document outside of them. */
  private final Map<Node, List<FootnoteBlock>> references = new HashMap<>();

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
    } else {
      footnotes.add(footnote);
    }
  }

  /** Takes note of a reference to a footnote. */
  void use(Footnote reference) {
    Node holder = reference.getAncestorOfType(FootnoteBlock.class);
    references
        .computeIfAbsent(holder == null ? note.document() : holder, node -> new ArrayList<>())
        .add(reference.getFootnoteBlock());
  }

  /** Reports footnotes to which no reference leads from the text, because they are not shown. */
  private void reportUnusedFootnotes() {
    Set<FootnoteBlock> shown = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(note.document()));
    while (!open.isEmpty()) {
      references.getOrDefault(open.pop(), List.of()).stream().filter(shown::add).forEach(open::add);
    }
    for (FootnoteBlock footnote : footnotes) {
      if (!shown.contains(footnote)) {
        String label = footnote.getText().toString();
        diagnostics.report(Problem.UNUSED_FOOTNOTE, note.location(footnote), label);
      }
    }
  }

  /** Reports what is defined and not shown; called when all has been added. */
  void reportUnused() {
    reportUnusedFootnotes();
    reportUnusedWords();
  }

  /** Reports words that define a link for nothing, as they were meant to be read: [Ana]: yes. */
  private void reportUnusedWords() {
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
