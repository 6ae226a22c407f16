package io.github.fieldnotes.read.source;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file, with the offsets of its lines. A byte order mark is left out. Characters that
 * HTML or XML do not allow become U+FFFD and form feeds become spaces, so that all other characters
 * keep their positions.
 *
 * <p>Offsets are 0-based UTF-16 indexes into {@link #text()}; lines and columns of a {@link
 * Location} are 1-based and refer to the file. Immutable.
 */
public final class SourceText {

  private static final char REPLACEMENT = '\uFFFD';

  private final String path;
  private final String text;
  private final int[] lineStarts;

  /** The parts of the file that are not in the text. */
  private final OmittedRanges gaps;

  public SourceText(String path, String text) {
    this.path = path;
    this.text = presentable(text.startsWith("\uFEFF") ? text.substring(1) : text);
    this.lineStarts = lineStarts(this.text);
    this.gaps = OmittedRanges.of(List.of());
  }

  private SourceText(String path, String text, int[] lineStarts, OmittedRanges gaps) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts;
    this.gaps = gaps;
  }

  /**
   * Returns this text without some parts, which must be in order. Locations still refer to the
   * file; offsets refer to the remaining text.
   */
  SourceText without(List<OmittedRanges.Part> parts) {
    StringBuilder left = new StringBuilder();
    int done = 0;
    for (OmittedRanges.Part part : parts) {
      left.append(text.substring(done, part.start()));
      done = part.end();
    }
    left.append(text.substring(done));
    return new SourceText(path, left.toString(), lineStarts, OmittedRanges.of(parts));
  }

  /** Decodes content as UTF-8; malformed bytes become U+FFFD and are reported once. */
  public static SourceText of(String path, byte[] bytes, Diagnostics diagnostics) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    if (decoded.indexOf(REPLACEMENT) < 0) {
      return new SourceText(path, decoded);
    }
    try {
      String strict =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new SourceText(path, strict);
    } catch (CharacterCodingException e) {
      SourceText lenient = new SourceText(path, decoded);
      int first = Math.max(0, lenient.text.indexOf(REPLACEMENT));
      diagnostics.report(Problem.NOT_UTF8, lenient.location(first));
      return lenient;
    }
  }

  /** Drops an incomplete character from the end of UTF-8 that was cut off. */
  public static byte[] wholeCharacters(byte[] cut) {
    int last = cut.length - 1;
    while (last >= 0 && cut.length - last < 4 && (cut[last] & 0xC0) == 0x80) {
      last--;
    }
    return last >= 0 && (cut[last] & 0xC0) == 0xC0 ? Arrays.copyOf(cut, last) : cut;
  }

  /** Describes briefly why a file could not be read, without its absolute path. */
  public static String reason(Path file, IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it no longer exists";
    }
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.replace(file.toString(), String.valueOf(file.getFileName()));
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The location of a 0-based offset into {@link #text()}. */
  public Location location(int offset) {
    int line = line(offset);
    return new Location(path, line, gaps.inFile(offset) - lineStarts[line - 1] + 1);
  }

  /** The 1-based line of a 0-based offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, gaps.inFile(offset));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The number of lines, at least 1. */
  public int lines() {
    return lineStarts.length;
  }

  /** The 0-based offset at which a 1-based line begins. */
  public int lineStart(int line) {
    return gaps.inText(lineStarts[line - 1]);
  }

  /** Replaces each character that HTML or XML do not allow by U+FFFD. */
  public static String presentable(String text) {
    for (char each : text.toCharArray()) {
      if (!isPresentable(each)) {
        return text.codePoints()
            .map(c -> c < 0x10000 && !isPresentable((char) c) ? instead(c) : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static int instead(int character) {
    return character == '\f' ? ' ' : REPLACEMENT;
  }

  /**
   * HTML Living Standard 13.2.3.5: controls and noncharacters are errors in a document; XML 1.0,
   * 2.2: it cannot hold a form feed.
   */
  private static boolean isPresentable(char c) {
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    return !(c >= '\uFDD0' && c <= '\uFDEF') && c < '\uFFFE' && c != '\u007F';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
