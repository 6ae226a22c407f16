package io.github.fieldnotes.read.wiki;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A link in double brackets: {@code [[Note#Part|text]]}. Its children are what readers see. */
public final class WikiLink extends Link {

  private final WikiText parts;

  WikiLink(BasedSequence chars) {
    super(chars);
    BasedSequence inner = chars.subSequence(2, chars.length() - 2);
    this.parts = WikiText.of(inner.toString());
    setUrl(inner);
    WikiShown.addTo(this, inner);
  }

  /** What stands between the brackets. */
  public WikiText parts() {
    return parts;
  }
}
