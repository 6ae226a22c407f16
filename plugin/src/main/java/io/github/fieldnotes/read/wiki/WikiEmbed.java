package io.github.fieldnotes.read.wiki;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A file or note to show in place: {@code ![[picture.png|300]]}, {@code ![[Note#Part]]}. Its
 * children are the text for those who do not see it.
 */
public final class WikiEmbed extends Image {

  private final WikiText parts;

  WikiEmbed(BasedSequence chars) {
    super(chars);
    BasedSequence inner = chars.subSequence(3, chars.length() - 2);
    this.parts = WikiText.of(inner.toString());
    setUrl(inner);
    // a size is no text
    boolean sized = parts.size().isPresent();
    WikiShown.addTo(this, sized ? inner.subSequence(0, inner.lastIndexOf('|')) : inner);
  }

  /** What stands between the brackets. */
  public WikiText parts() {
    return parts;
  }
}
