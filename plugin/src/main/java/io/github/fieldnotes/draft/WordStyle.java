package io.github.fieldnotes.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the words of a title stand in a file name.
 *
 * @param separator between words
 * @param letters their case
 * @param ascii whether accents are left out
 */
record WordStyle(String separator, Letters letters, boolean ascii) {

  /** The case of letters in file names. */
  enum Letters {
    LOWER,
    CAPITALIZED,
    AS_TITLE
  }

  /** The style of a folder without names: {@code use-ropes}. */
  static final WordStyle OURS = new WordStyle("-", Letters.LOWER, true);

  /** Long enough to tell notes apart, and short enough for all disks. */
  private static final int LONGEST = 80;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Learns from names without number, date and extension. */
  static WordStyle of(List<String> names) {
    List<String> several = names.stream().filter(n -> NO_WORD.matcher(n).find()).toList();
    String separator =
        List.of("-", "_", " ").stream()
            .max((a, b) -> Long.compare(count(several, a), count(several, b)))
            .filter(best -> count(several, best) > 0)
            .orElse("-");
    // of equally many, the first wins
    for (String other : List.of("-", "_", " ")) {
      if (count(several, other) == count(several, separator)) {
        separator = other;
        break;
      }
    }
    boolean ascii = names.stream().allMatch(n -> n.chars().allMatch(c -> c < 128));
    return new WordStyle(separator, letters(names, separator), ascii);
  }

  private static Letters letters(List<String> names, String separator) {
    long lower = names.stream().filter(n -> n.equals(n.toLowerCase(Locale.ROOT))).count();
    if (2 * lower >= names.size()) {
      return Letters.LOWER;
    }
    long capital =
        names.stream()
            .filter(
                n ->
                    Arrays.stream(n.split(Pattern.quote(separator)))
                        .allMatch(w -> w.isEmpty() || !Character.isLowerCase(w.charAt(0))))
            .count();
    return 2 * capital >= names.size() ? Letters.CAPITALIZED : Letters.AS_TITLE;
  }

  private static long count(List<String> names, String separator) {
    return names.stream().filter(name -> name.contains(separator)).count();
  }

  /**
   * The words of a title.
   *
   * @throws DraftException if the title has no letter and no digit
   */
  String of(String title) {
    String text = title.replaceAll("(?<=\\p{L})['’](?=\\p{L})", "");
    if (ascii) {
      text = plain(text);
    }
    List<String> words = new ArrayList<>();
    int length = 0;
    for (String word : NO_WORD.split(text)) {
      length += word.length() + 1;
      if (!word.isEmpty() && (words.isEmpty() || length <= LONGEST)) {
        words.add(cased(word));
      }
    }
    if (words.isEmpty()) {
      throw new DraftException(
          "the title \"" + title + "\" has no letter or digit, so it gives no file name; add one");
    }
    return words.stream().collect(Collectors.joining(separator));
  }

  private String cased(String word) {
    String cut = word.substring(0, word.offsetByCodePoints(0, codePoints(word)));
    return switch (letters) {
      case LOWER -> cut.toLowerCase(Locale.ROOT);
      case CAPITALIZED -> cut.substring(0, 1).toUpperCase(Locale.ROOT) + cut.substring(1);
      case AS_TITLE -> cut;
    };
  }

  private static int codePoints(String word) {
    return Math.min(LONGEST, word.codePointCount(0, word.length()));
  }

  private static String plain(String text) {
    String spelled = text.replace("ß", "ss").replace("æ", "ae").replace("ø", "o");
    return ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
  }
}
