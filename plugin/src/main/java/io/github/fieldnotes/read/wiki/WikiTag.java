package io.github.fieldnotes.read.wiki;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A tag in text: {@code #nested/tag}. Its only child is the text as written. */
public final class WikiTag extends Node {

  WikiTag(BasedSequence chars) {
    super(chars);
    appendChild(new Text(chars));
  }

  /** The tag without its sign. */
  public String name() {
    return getChars().subSequence(1).toString();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
