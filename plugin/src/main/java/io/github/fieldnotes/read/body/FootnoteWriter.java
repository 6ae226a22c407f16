package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.read.note.HeadingIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Numbers footnotes by their first reference, and writes them below the text. */
final class FootnoteWriter {

  private final HeadingIds unique;
  private final MarkupBuilder out;
  private final List<FootnoteBlock> order = new ArrayList<>();
  private final Map<FootnoteBlock, List<String>> references = new HashMap<>();
  private final Map<FootnoteBlock, String> ids = new HashMap<>();

  /** Takes what gives ids to footnotes and their references, too. */
  FootnoteWriter(HeadingIds unique, MarkupBuilder out) {
    this.unique = unique;
    this.out = out;
  }

  /** Writes the reference in the text. */
  void writeReference(Footnote footnote) {
    FootnoteBlock block = footnote.getFootnoteBlock();
    int number = number(block);
    String id = unique.unique("footnote-ref-" + number);
    references.get(block).add(id);
    out.html("<sup class=\"fn-footnote-ref\"")
        .attribute("id", id)
        .html("><a")
        .attribute("href", "#" + ids.get(block))
        .html(">" + number + "</a></sup>");
  }

  /** Writes the section of footnotes; as on GitHub, those without a reference are left out. */
  void writeSection(Consumer<FootnoteBlock> content) {
    if (order.isEmpty()) {
      return;
    }
    out.html("<section class=\"fn-footnotes\" aria-label=\"")
        .piece(new Markup.Word("footnotes"))
        .html("\">\n<ol>\n");
    // a footnote may refer to another, which is then added to the list while it is written
    for (int i = 0; i < order.size(); i++) {
      FootnoteBlock block = order.get(i);
      out.html("<li").attribute("id", ids.get(block)).html(">\n");
      content.accept(block);
      references.get(block).forEach(this::backLink);
      out.html("</li>\n");
    }
    out.html("</ol>\n</section>\n");
  }

  private void backLink(String id) {
    out.html("<a class=\"fn-footnote-back\"")
        .attribute("href", "#" + id)
        .html(" aria-label=\"")
        .piece(new Markup.Word("footnote.back"))
        .html("\">\u21A9\uFE0E</a>\n");
  }

  private int number(FootnoteBlock block) {
    if (!ids.containsKey(block)) {
      order.add(block);
      references.put(block, new ArrayList<>());
      ids.put(block, unique.unique("footnote-" + order.size()));
    }
    return order.indexOf(block) + 1;
  }
}
