package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.wiki.WikiEmbed;
import java.util.List;

/** Writes boxes for notes that a paragraph embeds, each with a link to the note as its title. */
final class EmbedWriter {

  private final NoteFindings findings;
  private final ParsedNote note;
  private final MarkupBuilder out;

  EmbedWriter(NoteFindings findings, MarkupBuilder out) {
    this.findings = findings;
    this.note = findings.note();
    this.out = out;
  }

  /** Writes a paragraph that has nothing but embedded notes; false if it has anything else. */
  boolean write(Paragraph paragraph) {
    if (!isAllNotes(paragraph)) {
      return false;
    }
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (note.target(node) instanceof Target.ToNote to) {
        box(node, to);
      }
    }
    return true;
  }

  private boolean isAllNotes(Paragraph paragraph) {
    Node node = paragraph.getFirstChild();
    while (node != null
        && (node instanceof SoftLineBreak
            || node instanceof WikiEmbed && note.target(node) instanceof Target.ToNote)) {
      node = node.getNext();
    }
    return node == null && paragraph.getFirstChild() instanceof WikiEmbed;
  }

  private void box(Node node, Target.ToNote to) {
    String file = note.source().path();
    if (to.note().equals(NoteId.ofFile(file))) {
      findings.report(
          Problem.EMBED_NOT_SHOWN, note.location(node), file, "it would be embedded in itself");
      out.html("<p>");
      link(node, to);
    } else {
      out.html("<div class=\"fn-embed\">\n<p class=\"fn-embed-source\">");
      link(node, to);
      out.piece(new Markup.Embed(to, List.of())).html("</div>\n");
    }
  }

  private void link(Node node, Target.ToNote to) {
    out.html("<a").address("href", to).html(">");
    out.text(InlineText.shown(node)).html("</a></p>\n");
  }
}
