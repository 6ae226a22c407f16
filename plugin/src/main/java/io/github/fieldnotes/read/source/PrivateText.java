package io.github.fieldnotes.read.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Removes private comments from a note: {@code %% … %%} of Obsidian and kramdown's {@code
 * {::comment}…{:/comment}}, within a line or over several. They are removed before the note is
 * parsed, so that no later step can publish them. Comments inside code are code, and an unclosed
 * {@code %%} is text.
 */
public final class PrivateText {

  private static final String SIGNS = "%%";
  private static final String KRAMDOWN = "{::comment}";
  private static final int CODE_INDENT = 4;

  private final String text;
  private final TextLines lines;
  private final List<OmittedRanges.Part> hidden = new ArrayList<>();

  /** Searches that found nothing; starting further down they would not either. */
  private final Set<String> failed = new HashSet<>();

  private PrivateText(String text) {
    this.text = text;
    this.lines = new TextLines(text);
  }

  /**
   * Returns the note without its private comments.
   *
   * @param from the offset at which its Markdown begins
   * @param front front matter inside the body, which is removed too
   */
  public static SourceText hide(SourceText source, int from, Optional<OmittedRanges.Part> front) {
    String text = source.text();
    PrivateText hiding = new PrivateText(text);
    front.ifPresent(hiding.hidden::add);
    if (text.indexOf(SIGNS, from) >= 0 || text.indexOf(KRAMDOWN, from) >= 0) {
      hiding.read(front.map(OmittedRanges.Part::end).orElse(from));
    }
    return hiding.hidden.isEmpty() ? source : source.without(hiding.hidden);
  }

  private void read(int from) {
    boolean list = false;
    boolean codeCanBegin = true;
    int at = from;
    while (at < text.length()) {
      int content = lines.afterMarkers(at);
      int indent = lines.indent(at);
      boolean blank = content == lines.end(at);
      list = !blank && indent == 0 ? lines.isItem(at) : list || lines.isItem(at);
      boolean code = indent >= CODE_INDENT && codeCanBegin && !list;
      codeCanBegin = blank || code;
      if (lines.isFence(content)) {
        at = lines.afterFence(content);
      } else if (code || blank) {
        at = lines.next(at);
      } else {
        at = readLine(content);
      }
    }
  }

  /**
   * Reads to the end of the line; where something begins that spans lines, to the end of its last
   * line.
   */
  private int readLine(int content) {
    int at = content;
    while (at < text.length() && !TextLines.isLineEnd(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == '\\') {
        at += 2;
      } else if (c == '`') {
        at = afterCode(at);
      } else if (text.startsWith("<!--", at)) {
        at = Math.max(at + 1, after("-->", at));
      } else {
        int end = c == '%' || c == '{' ? endOfComment(at, at == content) : -1;
        if (end > 0) {
          hide(at, end);
        }
        at = Math.max(at + 1, end);
      }
    }
    return lines.next(Math.min(at, text.length()));
  }

  /**
   * The offset after a code span, or after its opening backticks when no run of the same length
   * closes it.
   */
  private int afterCode(int at) {
    int length = run(at, '`');
    int last = lines.endOfParagraph(at);
    int end = at + length;
    while (end < last) {
      int next = text.indexOf('`', end);
      if (next < 0 || next >= last) {
        break;
      }
      int signs = run(next, '`');
      end = next + signs;
      if (signs == length) {
        return end;
      }
    }
    return at + length;
  }

  private int run(int at, char sign) {
    int end = at;
    while (end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    return end - at;
  }

  /** The offset after the comment that begins here; negative when none does. */
  private int endOfComment(int at, boolean first) {
    if (text.startsWith(KRAMDOWN, at)) {
      int named = after("{:/comment}", at);
      int brief = after("{:/}", at);
      return named < 0 || (brief > 0 && brief < named) ? brief : named;
    }
    boolean digit = at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9';
    if (digit || run(at, '%') != SIGNS.length() || (at > 0 && text.charAt(at - 1) == '%')) {
      return -1;
    }
    boolean apart = isBlank(at + SIGNS.length());
    int paragraph = lines.endOfParagraph(at);
    int near =
        once(paragraph + " " + apart, () -> closing(at + SIGNS.length(), paragraph, apart, false));
    return near > 0 || !first
        ? near
        : once("far " + apart, () -> closing(paragraph, text.length(), apart, !apart));
  }

  private int after(String sign, int from) {
    return once(
        sign,
        () -> {
          int found = text.indexOf(sign, from);
          return found < 0 ? -1 : found + sign.length();
        });
  }

  private int once(String what, IntSupplier search) {
    int found = failed.contains(what) ? -1 : search.getAsInt();
    if (found < 0) {
      failed.add(what);
    }
    return found;
  }

  /**
   * The offset after the signs that close a comment. Signs in fenced code close it only if they are
   * alone on their line and no others do.
   *
   * @param any whether signs directly before a word also close the comment
   * @param lineEnd whether only signs at the end of a line close it
   */
  private int closing(int from, int to, boolean any, boolean lineEnd) {
    int inCode = -1;
    int at = from;
    boolean begins = from > 0 && TextLines.isLineEnd(text.charAt(from - 1));
    while (at < to) {
      int content = begins ? lines.afterMarkers(at) : at;
      if (begins && lines.isFence(content)) {
        int end = lines.afterFence(content);
        inCode = inCode < 0 ? lines.afterLoneSigns(content, end, SIGNS) : inCode;
        at = end;
        continue;
      }
      int end = Math.min(to, lines.end(at));
      for (int i = text.indexOf(SIGNS, at); i >= 0 && i < end; i = text.indexOf(SIGNS, i)) {
        int signs = run(i, '%');
        boolean word = isBlank(i - 1) && !isBlank(i + signs) && isWord(i + signs);
        boolean right = lineEnd ? lines.isRestBlank(i + signs) : any || !word;
        if (signs == SIGNS.length() && right) {
          return i + signs;
        }
        i += signs;
      }
      at = lines.next(at);
      begins = true;
    }
    return inCode;
  }

  private boolean isBlank(int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** Hides a range; lines that it fills are removed entirely. */
  private void hide(int from, int to) {
    int start = from;
    int end = to;
    if (lines.isRestBlank(end)) {
      while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
        start--;
      }
      boolean whole = start == 0 || TextLines.isLineEnd(text.charAt(start - 1));
      end = whole ? lines.next(end) : lines.end(end);
    }
    hidden.add(new OmittedRanges.Part(start, end));
  }
}
