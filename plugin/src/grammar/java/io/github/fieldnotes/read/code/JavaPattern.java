package io.github.fieldnotes.read.code;

import java.util.regex.Pattern;

/**
 * A pattern of JavaScript as java.util.regex reads it, with the same matches in text that has no
 * line end but {@code \n} and no letters or digits beyond ASCII.
 */
record JavaPattern(String text, int flags) {

  private static final String SHORTHANDS = "dDwWsS";

  static JavaPattern of(String source, String flags) {
    boolean lines = flags.contains("m");
    int converted =
        Pattern.UNIX_LINES
            | (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
            | (lines ? Pattern.MULTILINE : 0)
            | (flags.contains("s") ? Pattern.DOTALL : 0);
    return new JavaPattern(new Converter(Alternatives.sorted(source, flags.contains("i")), lines).convert(), converted);
  }

  /** Goes through the source of a pattern once. */
  private static final class Converter {

    private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(?:,\\d*)?}");

    private final String source;
    private final boolean lines;
    private final StringBuilder out = new StringBuilder();
    private int next;

    Converter(String source, boolean lines) {
      this.source = source;
      this.lines = lines;
    }

    String convert() {
      while (next < source.length()) {
        char c = source.charAt(next);
        if (c == '\\') {
          escape(false);
        } else if (c == '[') {
          characterClass();
        } else {
          plain(c);
          next++;
        }
      }
      return out.toString();
    }

    private void plain(char c) {
      switch (c) {
        // without the flag m only the very end, not the one before the last line end
        case '$' -> out.append(lines ? "$" : "\\z");
        case '{' -> {
          boolean quantifies = QUANTIFIER.matcher(source).region(next, source.length()).lookingAt();
          out.append(quantifies ? "{" : "\\{");
        }
        case ']' -> out.append("\\]");
        default -> out.append(c);
      }
    }

    /** A class, in which java.util.regex has operators that JavaScript has not. */
    private void characterClass() {
      if (source.startsWith("[^]", next) || source.startsWith("[]", next)) {
        boolean any = source.charAt(next + 1) == '^';
        out.append(any ? "[\\s\\S]" : "(?!)");
        next += any ? 3 : 2;
        return;
      }
      out.append('[');
      next++;
      if (source.charAt(next) == '^') {
        out.append('^');
        next++;
      }
      // of a range, a hyphen has a character on both sides, which shorthands such as \w are not
      boolean character = false;
      boolean range = false;
      while (source.charAt(next) != ']') {
        char c = source.charAt(next);
        if (c == '\\') {
          character = !range && !isShorthand(next);
          range = false;
          escape(true);
        } else {
          boolean hyphen = c == '-' && character && isCharacter(next + 1);
          out.append("[&^-".indexOf(c) >= 0 && !hyphen ? "\\" : "").append(c);
          character = !range;
          range = hyphen;
          next++;
        }
      }
      out.append(']');
      next++;
    }

    private boolean isCharacter(int index) {
      return source.charAt(index) != ']' && !isShorthand(index);
    }

    private boolean isShorthand(int index) {
      return source.charAt(index) == '\\'
          && JavaPattern.SHORTHANDS.indexOf(source.charAt(index + 1)) >= 0;
    }

    private void escape(boolean inClass) {
      char c = source.charAt(next + 1);
      next += 2;
      if (c == 'b' && inClass) {
        out.append("\\x08");
      } else if (c == 'v') {
        out.append("\\x0B");
      } else if (c == '0') {
        out.append("\\x00");
      } else if (c == 'u' && source.startsWith("{", next)) {
        out.append("\\x");
      } else if (Character.isLetter(c) && "bBdDwWsStnrfkucxpP".indexOf(c) < 0) {
        out.append(c);
      } else {
        out.append('\\').append(c);
      }
    }
  }
}
