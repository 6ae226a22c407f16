package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Replaces typewriter punctuation by typographic characters. */
public final class Typography {

  private Typography() {}

  /**
   * The character for {@code ...}, {@code --} or {@code '}; an option such as {@code --dry-run} is
   * kept as typed.
   */
  public static String text(TypographicSmarts smarts) {
    BasedSequence chars = smarts.getChars();
    if (chars.startsWith("--") && isOption(chars)) {
      return chars.toString();
    }
    return MarkdownUnescape.of(smarts.getTypographicText());
  }

  public static String opening(TypographicQuotes quotes) {
    return character(quotes.getTypographicOpening(), quotes.getOpeningMarker());
  }

  public static String closing(TypographicQuotes quotes) {
    return character(quotes.getTypographicClosing(), quotes.getClosingMarker());
  }

  private static String character(String typographic, BasedSequence typed) {
    return typographic == null || typographic.isEmpty()
        ? typed.toString()
        : MarkdownUnescape.of(typographic);
  }

  private static boolean isOption(BasedSequence dashes) {
    BasedSequence base = dashes.getBaseSequence();
    int before = dashes.getStartOffset() - 1;
    int after = dashes.getEndOffset();
    return (before < 0 || !Character.isLetterOrDigit(base.charAt(before)))
        && after < base.length()
        && Character.isLetterOrDigit(base.charAt(after));
  }
}
