package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.model.vocabulary.Vocabulary.Entry;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.MappedText.Match;
import io.github.fieldnotes.read.source.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the declared label of an action, a decision or a question at the end of a text: {@code …
 * (ACTION ITEM)}, {@code … [decision]}, {@code … (Action: Ana Example)}.
 */
public final class EndLabelReader {

  /** The most characters in brackets. */
  public static final int LONGEST = 60;

  private static final int FEWEST_WORDS = 2;

  /** The signs that may stand behind the brackets. */
  private static final String BEHIND = ".!;, \t\n\u00A0";

  private static final Pattern INSIDE =
      Pattern.compile("\\s*([^:\\uFF1A]+?)\\s*(?:[:\\uFF1A]\\s*(\\S.*?)\\s*)?");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu} ;&/-]*");
  private static final Pattern SEVERAL_WORDS =
      Pattern.compile("\\p{Lu}\\p{L}*[ -]\\p{L}[\\p{L} -]*");

  /** Words that say in brackets what became of something, or that mean other things there. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "resolved",
          "decided",
          "agreed",
          "resolution",
          "conclusion",
          "adr",
          "ai",
          "q",
          "question",
          "follow-up",
          "follow up");

  private final Vocabulary vocabulary;

  public EndLabelReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Quick check of what stands in brackets, as written: whether it can be a label. */
  public boolean canBe(String inside) {
    if (inside.indexOf('&') >= 0 || inside.indexOf('\\') >= 0) {
      return true;
    }
    int colon = Math.max(inside.indexOf(':'), inside.indexOf('\uFF1A'));
    String label = colon < 0 ? inside : inside.substring(0, colon);
    return vocabulary.label(label.replace("*", "").replace("_", "")).isPresent();
  }

  /** The label at the end of a text, or text that looks like one. */
  public Optional<BlockLabel> read(MappedText text) {
    int close = text.length() - 1;
    while (close >= 0 && BEHIND.indexOf(text.charAt(close)) >= 0) {
      close--;
    }
    int open = opening(text, close);
    if (open < 0) {
      return Optional.empty();
    }
    MappedText before = text.upTo(open);
    Optional<Match> inside = text.subSequence(open + 1, close).matching(INSIDE);
    Optional<Entry> entry = inside.flatMap(found -> vocabulary.label(found.group(1).toString()));
    if (entry.isEmpty() || !isApt(entry.get()) || Words.count(before) < FEWEST_WORDS) {
      return Optional.empty();
    }
    Kind kind = entry.get().kind();
    MappedText label = inside.get().group(1);
    MappedText owner = inside.get().group(2);
    if (!standsOut(label.toString(), owner, text.charAt(open) == '[', before)) {
      return Optional.of(BlockLabel.missed(label, Reason.ORDINARY_WORD));
    }
    int blanks = before.toString().stripTrailing().length();
    MappedText leaving =
        owner.isEmpty()
            ? text.subSequence(blanks, close + 1)
            : text.subSequence(open + 1, close).before(owner);
    return Optional.of(BlockLabel.of(kind, label, List.of(leaving), before));
  }

  /** The index of the bracket that the one at the end closes; -1 if there is none nearby. */
  private static int opening(MappedText text, int close) {
    if (close < 0 || ")]".indexOf(text.charAt(close)) < 0) {
      return -1;
    }
    char bracket = text.charAt(close) == ')' ? '(' : '[';
    int open = close - 1;
    while (open > 0 && close - open <= LONGEST && "()[]\n".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    boolean apart = open > 0 && Character.isWhitespace(text.charAt(open - 1));
    return apart && text.charAt(open) == bracket ? open : -1;
  }

  private static boolean isApt(Entry entry) {
    Kind kind = entry.kind();
    return entry.scopes().contains(Scope.BLOCK)
        && (kind.is(BuiltInKind.ACTION)
            || kind.is(BuiltInKind.DECISION)
            || kind.is(BuiltInKind.QUESTION));
  }

  /**
   * Whether a label stands out from prose: with an owner, in capitals, in square brackets that
   * document no option, or of two words.
   */
  private static boolean standsOut(
      String label, MappedText owner, boolean square, MappedText before) {
    if (!owner.isEmpty()) {
      return LabelOwners.are(owner);
    }
    if (OTHER_WORDS.contains(label.toLowerCase(Locale.ROOT))) {
      return false;
    }
    // (TODO) is written of a part of a sentence, such as the last of several features
    boolean todo = !square && label.equalsIgnoreCase("todo");
    boolean option = before.toString().indexOf('[') >= 0 || before.toString().indexOf('<') >= 0;
    return (CAPITALS.matcher(label).matches() && !todo)
        || SEVERAL_WORDS.matcher(label).matches()
        || (square && !option);
  }
}
