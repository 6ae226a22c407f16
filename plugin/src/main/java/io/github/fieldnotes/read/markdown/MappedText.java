package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text without markup that knows the position of each of its characters in the source.
 *
 * <p>Rules read this text and change the syntax tree, and the two differ in length: {@code \_} and
 * {@code &amp;} are one character each, the stars of {@code **ACTION:**} are none. Therefore rules
 * never pass indexes to each other. A rule's result is a piece of this text ({@link #from}, {@link
 * #before}, {@link Match#group}), which keeps its place; only {@code TreeEditor} and {@code Line}
 * ask a piece for offsets in the source, and compare them with those of nodes.
 *
 * <pre>{@code
 * MappedText text = InlineText.written(heading);        // of "## **TALK:** Tides \& sand"
 * Match label = text.lookingAt(LABEL).orElseThrow();    // "TALK: "
 * TreeEditor.out(label.all(), heading);                 // "## Tides \& sand"
 * }</pre>
 *
 * <p>Immutable once nothing more is added through the {@link Builder} that created it.
 */
public final class MappedText implements CharSequence {

  private final String text;
  private final int place;
  private final SourceMap map;

  /** Creates text that begins at a 0-based index of the text that the map describes. */
  private MappedText(String text, int place, SourceMap map) {
    this.text = text;
    this.place = place;
    this.map = map;
  }

  /** Creates text from characters of the source, unchanged. */
  public static MappedText of(BasedSequence chars) {
    return new Builder(chars.length()).add(chars).build();
  }

  /**
   * The number of characters before an offset of the source. The text of a quote has gaps in its
   * source, and so does a cell with a bar.
   */
  public static int indexOf(int offset, BasedSequence chars) {
    int low = 0;
    int high = Math.max(0, Math.min(offset - chars.getStartOffset(), chars.length()));
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (chars.getIndexOffset(middle) >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public MappedText subSequence(int start, int end) {
    return new MappedText(text.substring(start, end), place + start, map);
  }

  /** The characters, without their positions. */
  @Override
  public String toString() {
    return text;
  }

  /** The piece from a 0-based index of this text on. */
  public MappedText from(int index) {
    return subSequence(index, length());
  }

  /** The piece before a 0-based index of this text. */
  public MappedText upTo(int index) {
    return subSequence(0, index);
  }

  /** The text before a piece of this text. */
  public MappedText before(MappedText piece) {
    return upTo(index(piece));
  }

  /** The text after a piece of this text. */
  public MappedText behind(MappedText piece) {
    return from(index(piece) + piece.length());
  }

  private int index(MappedText piece) {
    int index = piece.place - place;
    if (piece.map != map || index < 0 || index + piece.length() > length()) {
      throw new IllegalArgumentException("not a piece of this text: " + piece);
    }
    return index;
  }

  /** This text without leading white space, including no-break spaces. */
  public MappedText stripLeading() {
    int start = 0;
    while (start < length() && isBlank(text.charAt(start))) {
      start++;
    }
    return from(start);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether this text begins with white space. */
  public boolean startsBlank() {
    return !isEmpty() && isBlank(text.charAt(0));
  }

  /** This text without trailing white space. */
  MappedText stripTrailing() {
    return upTo(text.stripTrailing().length());
  }

  public boolean startsWith(String beginning) {
    return text.startsWith(beginning);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The lines, without line endings; at least one. */
  public List<MappedText> lines() {
    List<MappedText> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(subSequence(start, end));
      start = end + 1;
    }
    lines.add(from(start));
    return lines;
  }

  /** The piece that was collected from a node. */
  public MappedText within(Node node) {
    int start = 0;
    while (start < length() && sourceStart(start) < node.getStartOffset()) {
      start++;
    }
    int end = start;
    while (end < length() && sourceEnd(end) <= node.getEndOffset()) {
      end++;
    }
    return subSequence(start, end);
  }

  /** Matches a pattern at the beginning of this text. */
  public Optional<Match> lookingAt(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? Optional.of(new Match(this, matcher)) : Optional.empty();
  }

  /** Matches a pattern against all of this text. */
  public Optional<Match> matching(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(new Match(this, matcher)) : Optional.empty();
  }

  /** The first match of a pattern in this text. */
  public Optional<Match> finding(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(new Match(this, matcher)) : Optional.empty();
  }

  /** The offset in the source at which this text begins; for an empty piece, where it would be. */
  public int sourceStart() {
    if (map.length() == 0) {
      return 0;
    }
    return place < map.length() ? sourceStart(0) : map.end(place - 1);
  }

  /** The offset in the source at which this text ends, exclusive. */
  public int sourceEnd() {
    return isEmpty() ? sourceStart() : sourceEnd(length() - 1);
  }

  private int sourceStart(int index) {
    return map.start(place + index);
  }

  private int sourceEnd(int index) {
    return map.end(place + index);
  }

  /** A match of a pattern in a text. */
  public record Match(MappedText text, MatchResult found) {

    /** The whole match. */
    public MappedText all() {
      return text.subSequence(found.start(), found.end());
    }

    /**
     * The text of a group; if the group did not match, an empty text at the end of the whole match.
     */
    public MappedText group(int number) {
      return found.start(number) < 0
          ? text.subSequence(found.end(), found.end())
          : text.subSequence(found.start(number), found.end(number));
    }

    /** The text before the match. */
    public MappedText before() {
      return text.upTo(found.start());
    }

    /** The text after the match. */
    public MappedText rest() {
      return text.from(found.end());
    }
  }

  /** Collects text. */
  public static final class Builder {

    private final StringBuilder text;
    private final SourceMap map = new SourceMap();

    /** Creates a builder for a text of about this many characters. */
    public Builder(int length) {
      this.text = new StringBuilder(length);
    }

    /** Adds characters of the source, unchanged. */
    public Builder add(BasedSequence chars) {
      return add(SourceChars.of(chars), chars);
    }

    /**
     * As {@link #add(BasedSequence)}, for callers that already have the characters as {@code text}.
     */
    public Builder add(String text, BasedSequence chars) {
      int length = chars.getEndOffset() - chars.getStartOffset();
      if (length == text.length()) {
        return add(text, chars.getStartOffset(), chars.getEndOffset());
      }
      // the text of a quote has gaps in its source
      for (int i = 0; i < chars.length(); i++) {
        int offset = Math.max(chars.getStartOffset(), chars.getIndexOffset(i));
        add(String.valueOf(chars.charAt(i)), offset, offset + 1);
      }
      return this;
    }

    /** Adds characters that together represent a range of the source. */
    public Builder add(String characters, int start, int end) {
      if (!characters.isEmpty()) {
        map.add(characters.length(), start, end);
        text.append(characters);
      }
      return this;
    }

    public MappedText build() {
      return new MappedText(text.toString(), 0, map);
    }
  }
}
