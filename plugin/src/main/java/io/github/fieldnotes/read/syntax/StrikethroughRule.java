package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Strikethrough with one or two tildes on both sides: GFM 0.29, 6.5. */
public final class StrikethroughRule extends StrikethroughDelimiterProcessor {

  @Override
  public int getMinLength() {
    return 1;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    int length = opener.length();
    return length <= 2 && length == closer.length() ? length : 0;
  }
}
