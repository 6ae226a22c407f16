package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the label that a text begins with: {@code Keynote: …}. A declared one counts in any case,
 * an undeclared one only in capitals, and only where the rest is not in capitals too.
 */
final class LabelReader {

  private static final Pattern BEFORE_COLON =
      Pattern.compile("\\s*(\\p{L}[^:\\uFF1A\\n]{0,39}?)\\s*[:\\uFF1A]\\s+(?=\\S)");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+(?:[ &/-]+\\p{Lu}+){0,3}");
  private static final int FEWEST_LETTERS = 3;

  private final Vocabulary vocabulary;
  private final boolean undeclared;

  /** Takes undeclared labels too, if asked to. */
  LabelReader(Vocabulary vocabulary, boolean undeclared) {
    this.vocabulary = vocabulary;
    this.undeclared = undeclared;
  }

  /**
   * A label.
   *
   * @param kind what it marks
   * @param text as written
   * @param titleStart the 0-based index at which the text behind label and colon begins
   */
  record Label(Kind kind, String text, int titleStart) {}

  /** The label at the beginning of a text, if there is one and text follows it. */
  Optional<Label> read(String text) {
    Matcher before = BEFORE_COLON.matcher(text);
    if (!before.lookingAt()) {
      return Optional.empty();
    }
    String label = before.group(1);
    String rest = text.substring(before.end());
    return vocabulary
        .label(label)
        .map(Vocabulary.Entry::kind)
        .or(() -> isUndeclaredLabel(label, rest) ? Optional.of(ownKind(label)) : Optional.empty())
        .map(kind -> new Label(kind, label, before.end()));
  }

  private boolean isUndeclaredLabel(String label, String rest) {
    return undeclared
        && CAPITALS.matcher(label).matches()
        && label.codePoints().filter(Character::isUpperCase).count() >= FEWEST_LETTERS
        && rest.codePoints().anyMatch(Character::isLowerCase);
  }

  private static Kind ownKind(String label) {
    String words = label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    String name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return new Kind(words.replaceAll("[^\\p{L}]+", "-"), name, plural(name), false);
  }

  private static String plural(String name) {
    if (name.matches(".*(?:s|x|z|ch|sh)")) {
      return name + "es";
    }
    return name.matches(".*[^aeiou]y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }
}
