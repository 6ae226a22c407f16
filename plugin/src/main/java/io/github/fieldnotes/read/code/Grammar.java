package io.github.fieldnotes.read.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules by which the tokens of a language are found, the ones that are tried first at the
 * front. Immutable.
 */
interface Grammar {

  List<Rule> rules();

  /**
   * How one kind of token is found.
   *
   * @param kind empty if the token looks like what is around it
   * @param pattern what a token is
   * @param lookbehind whether the first group of the pattern is what must stand before the token
   * @param greedy whether the pattern is looked for in the whole text, and its matches replace
   *     tokens that were found before
   * @param inside what a token is made of
   */
  record Rule(
      Optional<TokenKind> kind,
      LazyPattern pattern,
      boolean lookbehind,
      boolean greedy,
      Optional<Grammar> inside) {}

  /** A pattern that is compiled when it is used for the first time: most never are. */
  final class LazyPattern {

    private final String text;
    private final int flags;
    private volatile Pattern compiled;

    LazyPattern(String text, int flags) {
      this.text = text;
      this.flags = flags;
    }

    Pattern get() {
      Pattern pattern = compiled;
      if (pattern == null) {
        pattern = Pattern.compile(text, flags);
        compiled = pattern;
      }
      return pattern;
    }
  }
}
