package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The characters of nodes as strings. */
final class SourceChars {

  private SourceChars() {}

  /**
   * As {@code chars.toString()}, which reads one character after the other; a stretch of the source
   * is copied at once.
   */
  static String of(BasedSequence chars) {
    return chars instanceof SubSequence stretch
        ? stretch.getBase().subSequence(chars.getStartOffset(), chars.getEndOffset()).toString()
        : chars.toString();
  }
}
