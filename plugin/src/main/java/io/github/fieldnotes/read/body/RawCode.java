package io.github.fieldnotes.read.body;

import io.github.fieldnotes.read.code.CodeLanguage;
import io.github.fieldnotes.read.code.CodeLimits;
import io.github.fieldnotes.read.code.CodeToken;
import io.github.fieldnotes.read.code.Highlighter;
import io.github.fieldnotes.read.source.Budget;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Highlights code in raw HTML, {@code <pre><code class="language-java">}, as a fenced block is;
 * with that class, or without one on {@code pre}, a skin's script would.
 */
final class RawCode {

  private static final String LANGUAGE = "language-";

  private final Highlighter highlighter;

  RawCode(Budget budget) {
    this.highlighter = new Highlighter(CodeLimits.ORDINARY, budget);
  }

  /** Highlights all code below an element that contains nothing but text. */
  void highlight(Element body) {
    for (Element code : body.select("pre > code")) {
      code.parent().addClass("fn-pre");
      Optional<String> named =
          code.classNames().stream().filter(name -> name.startsWith(LANGUAGE)).findFirst();
      named.ifPresent(code::removeClass);
      if (named.isPresent() && code.childrenSize() == 0 && code.childNodeSize() == 1) {
        CodeLanguage language = CodeLanguage.of(named.get().substring(LANGUAGE.length()));
        String text = code.wholeText();
        highlighter.tokens(text, language).ifPresent(tokens -> write(code, text, tokens));
      }
    }
  }

  private static void write(Element code, String text, List<CodeToken> tokens) {
    code.empty();
    int done = 0;
    for (CodeToken token : tokens) {
      code.appendChild(new TextNode(text.substring(done, token.start())));
      code.appendElement("span")
          .addClass(token.kind().css())
          .text(text.substring(token.start(), token.end()));
      done = token.end();
    }
    code.appendChild(new TextNode(text.substring(done)));
  }
}
