package io.github.fieldnotes.read.markdown;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.fellbaum.jemoji.EmojiManager;

/** Replaces emoji shortcodes by the characters that GitHub shows for them. */
public final class Emoji {

  private static final Pattern SHORTCODE = Pattern.compile(":[a-z0-9_+-]+:");

  private Emoji() {}

  /** Replaces each shortcode that GitHub knows; others stay as they are. */
  public static String replace(String text) {
    // Most text has fewer than two colons; the table of names is loaded only when needed.
    int first = text.indexOf(':');
    if (first < 0 || text.indexOf(':', first + 2) < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    var codes = SHORTCODE.matcher(text);
    while (codes.find(done)) {
      Optional<String> character = character(codes.toMatchResult());
      // the last colon of an unknown code may begin a known one: "a:b:tada:"
      int next = character.isPresent() ? codes.end() : codes.end() - 1;
      out.append(text, done, codes.start());
      out.append(character.orElseGet(() -> text.substring(codes.start(), codes.end() - 1)));
      done = next;
    }
    return out.append(text, done, text.length()).toString();
  }

  private static Optional<String> character(MatchResult code) {
    String alias = code.group();
    return EmojiManager.getByAlias(alias)
        .flatMap(all -> all.stream().filter(e -> e.getGithubAliases().contains(alias)).findFirst())
        .map(net.fellbaum.jemoji.Emoji::getEmoji);
  }
}
