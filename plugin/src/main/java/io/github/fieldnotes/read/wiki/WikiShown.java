package io.github.fieldnotes.read.wiki;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of a link or embed of pieces of the source, so that each has its offset. */
final class WikiShown {

  private static final Pattern PIECE = Pattern.compile("\\^?[^#^]+");

  private WikiShown() {}

  /** Adds the alias, or else the note and its parts: {@code Note > Part}. */
  static void addTo(Node link, BasedSequence inner) {
    int bar = WikiText.bar(inner);
    BasedSequence alias =
        bar < 0 ? BasedSequence.NULL : inner.subSequence(inner.indexOf('|', bar) + 1).trim();
    if (!alias.isEmpty()) {
      link.appendChild(new Text(alias));
      return;
    }
    BasedSequence target = bar < 0 ? inner : inner.subSequence(0, bar);
    Matcher pieces = PIECE.matcher(target);
    while (pieces.find()) {
      BasedSequence piece = target.subSequence(pieces.start(), pieces.end()).trim();
      if (!piece.isEmpty() && link.hasChildren()) {
        link.appendChild(new TypographicSmarts(piece.subSequence(0, 0), " &gt; "));
      }
      if (!piece.isEmpty()) {
        link.appendChild(new Text(piece));
      }
    }
  }
}
