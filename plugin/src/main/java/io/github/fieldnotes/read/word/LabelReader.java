package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.model.vocabulary.Vocabulary.Entry;
import io.github.fieldnotes.read.markdown.MappedText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the label at the beginning of a text: {@code Keynote: …}. A declared label counts in any
 * case, an undeclared one only in capitals, and only if the rest is not in capitals too.
 */
public final class LabelReader {

  /** No space follows a Chinese or Japanese colon. */
  private static final Pattern BEFORE_COLON =
      Pattern.compile(
          "\\s*(\\p{L}[^:\\uFF1A\\n]{0,39}?)\\s*(?::[\\s\\u00A0]+|\\uFF1A[\\s\\u00A0]*)(?=\\S)");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+(?:[ &/-]+\\p{Lu}+){0,3}");
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_WORDS = 2;

  /** In a heading these letters more often mean the field of computing than an action item. */
  private static final String COMPUTING = "AI";

  private final Vocabulary vocabulary;
  private final boolean undeclared;

  /** Creates a reader that accepts undeclared labels too, if {@code undeclared} is set. */
  public LabelReader(Vocabulary vocabulary, boolean undeclared) {
    this.vocabulary = vocabulary;
    this.undeclared = undeclared;
  }

  /**
   * A label.
   *
   * @param kind the kind it marks
   * @param text the label as written
   * @param scope the extent of a heading with this label
   * @param lead the piece to remove from the text: the label, its colon and the white space around
   *     them
   */
  public record Label(Kind kind, String text, Extent.Scope scope, MappedText lead) {}

  /** The label at the beginning of a text, if there is one followed by text. */
  public Optional<Label> read(MappedText text) {
    Optional<MappedText.Match> before = text.lookingAt(BEFORE_COLON);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    String label = before.get().group(1).toString();
    String rest = before.get().rest().toString();
    Optional<Entry> entry = vocabulary.label(label);
    if (label.equalsIgnoreCase(COMPUTING)) {
      return Optional.empty();
    }
    if (entry.isEmpty() && !isUndeclaredLabel(label, rest)) {
      return Optional.empty();
    }
    Kind kind = entry.map(Entry::kind).orElseGet(() -> ownKind(label));
    Extent.Scope scope = entry.map(Entry::ofHeading).orElse(Extent.Scope.SECTION);
    return Optional.of(new Label(kind, label, scope, before.get().all()));
  }

  /** Why a heading that begins with a word and a colon has no label, if it looks like one. */
  public Optional<Reason> miss(CharSequence text) {
    Matcher before = BEFORE_COLON.matcher(text);
    boolean word = before.lookingAt() && before.group(1).split("\\s+").length <= MOST_WORDS;
    if (!word) {
      return Optional.empty();
    }
    if (vocabulary.isOff(before.group(1))) {
      return Optional.of(Reason.SWITCHED_OFF);
    }
    boolean declared = vocabulary.label(before.group(1)).isPresent();
    return Optional.of(declared ? Reason.COMPUTING : Reason.UNDECLARED);
  }

  private boolean isUndeclaredLabel(String label, String rest) {
    return undeclared
        && !vocabulary.isOff(label)
        && CAPITALS.matcher(label).matches()
        && label.codePoints().filter(Character::isUpperCase).count() >= FEWEST_LETTERS
        && rest.codePoints().anyMatch(Character::isLowerCase);
  }

  /**
   * The kind of an undeclared label; if a kind with that id is declared, its declaration is used
   * although the word is not one of its labels.
   */
  private Kind ownKind(String label) {
    String words = label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    String id = words.replaceAll("[^\\p{L}]+", "-");
    String name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return vocabulary.kind(id).orElseGet(() -> new Kind(id, name, Kind.pluralOf(name), false));
  }
}
