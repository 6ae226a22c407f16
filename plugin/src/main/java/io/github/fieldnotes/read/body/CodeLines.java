package io.github.fieldnotes.read.body;

import io.github.fieldnotes.read.code.CodeInfo;
import io.github.fieldnotes.read.code.CodeToken;
import java.util.List;

/**
 * Writes code with its tokens. Lines are elements only if some are marked or all are numbered; a
 * token of several lines is then written in parts, one a line.
 */
final class CodeLines {

  private final String code;
  private final List<CodeToken> tokens;
  private final MarkupBuilder out;
  private int next;

  /** Takes tokens in order, which do not overlap. */
  CodeLines(String code, List<CodeToken> tokens, MarkupBuilder out) {
    this.code = code;
    this.tokens = tokens;
    this.out = out;
  }

  void write(CodeInfo info) {
    if (info.marked().isEmpty() && info.firstNumber().isEmpty()) {
      part(0, code.length());
      return;
    }
    int line = 1;
    for (int start = 0; start < code.length(); line++) {
      int end = code.indexOf('\n', start) + 1;
      end = end == 0 ? code.length() : end;
      boolean marked = info.isMarked(line);
      boolean numbered = info.firstNumber().isPresent();
      String name = marked ? "mark" : "span";
      if (numbered) {
        out.html("<" + name + " class=\"fn-ln\"")
            .attribute("data-line", Integer.toString(info.firstNumber().getAsInt() + line - 1))
            .html(">");
      } else {
        out.html(marked ? "<mark>" : "");
      }
      part(start, end);
      out.html(marked || numbered ? "</" + name + ">" : "");
      start = end;
    }
  }

  private void part(int start, int end) {
    int done = start;
    while (next < tokens.size() && tokens.get(next).start() < end) {
      CodeToken token = tokens.get(next);
      int from = Math.max(done, token.start());
      int to = Math.min(end, token.end());
      out.text(code.substring(done, from));
      out.html("<span class=\"").html(token.kind().css()).html("\">");
      out.text(code.substring(from, to)).html("</span>");
      done = to;
      if (token.end() > end) {
        break;
      }
      next++;
    }
    out.text(code.substring(done, end));
  }
}
