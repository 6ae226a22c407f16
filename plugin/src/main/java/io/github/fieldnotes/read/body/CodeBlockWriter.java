package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.markdown.MarkdownUnescape;
import io.github.fieldnotes.read.note.ParsedNote;

/** Writes fenced and indented code blocks. */
final class CodeBlockWriter {

  private final ParsedNote note;
  private final MarkupBuilder out;

  CodeBlockWriter(ParsedNote note, MarkupBuilder out) {
    this.note = note;
    this.out = out;
  }

  /** Writes a fenced block; the first word of its info string is its language (CommonMark 4.5). */
  void fenced(FencedCodeBlock block) {
    String language = MarkdownUnescape.of(block.getInfo()).strip().split("\\s", 2)[0];
    plain(block, language, block.getContentChars().normalizeEOL());
  }

  /** Writes an indented block, which has no language (CommonMark 4.4). */
  void indented(IndentedCodeBlock block) {
    plain(block, "", block.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
  }

  /**
   * Writes text as code.
   *
   * @param block has the attributes to write
   * @param language empty if there is none
   */
  void plain(Node block, String language, String content) {
    out.html("<pre");
    Attributes.write(note.shownAttributes(block), out);
    out.html("><code");
    if (!language.isEmpty()) {
      out.attribute("class", "language-" + language);
    }
    out.html(">").text(content).html("</code></pre>\n");
  }
}
