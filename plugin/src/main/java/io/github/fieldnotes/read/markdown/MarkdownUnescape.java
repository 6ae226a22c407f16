package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the backslash escapes and character references of Markdown. */
public final class MarkdownUnescape {

  /** CommonMark 0.31.2, 2.4 and 2.5. */
  private static final Pattern ESCAPED =
      Pattern.compile(
          "\\\\" + Escaping.ESCAPABLE + "|&(?:#x[a-f0-9]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});",
          Pattern.CASE_INSENSITIVE);

  private MarkdownUnescape() {}

  /**
   * The text that the source means; most text has neither escapes nor references and is not
   * searched.
   */
  public static String of(CharSequence source) {
    String text = source instanceof BasedSequence chars ? SourceChars.of(chars) : source.toString();
    return isPlain(text) ? text : ESCAPED.matcher(text).replaceAll(MarkdownUnescape::meaning);
  }

  /** As {@link #of}, adding each character with the range of the source that it represents. */
  public static void add(BasedSequence source, MappedText.Builder text) {
    String chars = SourceChars.of(source);
    if (isPlain(chars)) {
      text.add(chars, source);
      return;
    }
    int done = 0;
    Matcher escaped = ESCAPED.matcher(chars);
    while (escaped.find()) {
      BasedSequence stretch = source.subSequence(escaped.start(), escaped.end());
      text.add(source.subSequence(done, escaped.start()))
          .add(
              Escaping.unescapeString(stretch.toString()),
              stretch.getStartOffset(),
              stretch.getEndOffset());
      done = escaped.end();
    }
    text.add(source.subSequence(done));
  }

  private static String meaning(MatchResult escaped) {
    return Matcher.quoteReplacement(Escaping.unescapeString(escaped.group()));
  }

  private static boolean isPlain(String text) {
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0;
  }
}
