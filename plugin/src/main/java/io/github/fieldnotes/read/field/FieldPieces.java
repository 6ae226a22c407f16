package io.github.fieldnotes.read.field;

import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Divides a line with several fields, such as {@code **Status:** Accepted | **Date:** 2026-03-04}.
 *
 * <p>A field begins at a key that is known or in bold, at the beginning of the line or after {@code
 * |}, {@code ·} or {@code •}. Anything else after such a character belongs to the value before it.
 */
public final class FieldPieces {

  private static final String SEPARATORS = "|·•";
  private static final Pattern KEY =
      Pattern.compile("\\s*(\\p{L}[\\p{L} _()-]{0,24}?)\\s*[:\\uFF1A]");

  /** Longer than any key with white space around it. */
  private static final int LONGEST_KEY = 40;

  private final Line line;
  private final String source;

  /** The offset in the source up to which brackets and backticks have been counted. */
  private int counted;

  private int openBrackets;
  private boolean inCode;

  private FieldPieces(Line line, ParsedNote note) {
    this.line = line;
    this.source = note.source().text();
    this.counted = line.text().sourceStart();
  }

  /** The fields of a line, one or several; the line itself if it does not consist of fields. */
  public static List<Line> of(Line line, ParsedNote note) {
    return new FieldPieces(line, note).pieces();
  }

  private List<Line> pieces() {
    MappedText text = line.text();
    int separator = next(text.toString(), 0);
    if (separator < 0 || !beginsField(text, 0)) {
      return List.of(line);
    }
    List<Line> pieces = new ArrayList<>();
    int start = 0;
    for (; separator >= 0; separator = next(text.toString(), separator + 1)) {
      if (beginsField(text, separator + 1)
          && !isInside(text.subSequence(separator, separator + 1).sourceStart())) {
        pieces.add(line.of(text.subSequence(start, end(text, start, separator))));
        start = separator + 1;
      }
    }
    pieces.add(line.of(text.subSequence(start, text.length())));
    return pieces;
  }

  /** The index of the next separator with white space around it; -1 if there is none. */
  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0
          && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))
          && i + 1 < text.length()
          && Character.isWhitespace(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static int end(MappedText text, int start, int separator) {
    int end = separator;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean beginsField(MappedText text, int start) {
    int end = Math.min(text.length(), start + LONGEST_KEY);
    Optional<MappedText> key = text.subSequence(start, end).lookingAt(KEY).map(m -> m.group(1));
    return key.filter(k -> FieldNames.isKey(k.toString()) || isBold(k)).isPresent();
  }

  private boolean isBold(MappedText key) {
    int start = key.sourceStart();
    return source.startsWith("**", start - 2) || source.startsWith("__", start - 2);
  }

  /**
   * Whether an offset of the source is in code, or in brackets such as those of a link. The offsets
   * asked for increase.
   */
  private boolean isInside(int offset) {
    for (; counted < offset; counted++) {
      char c = source.charAt(counted);
      if (c == '`') {
        inCode = !inCode;
      } else if (!inCode && c == '[') {
        openBrackets++;
      } else if (!inCode && c == ']') {
        openBrackets--;
      }
    }
    return inCode || openBrackets > 0;
  }
}
