package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.model.vocabulary.Vocabulary.Entry;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.MappedText.Match;
import io.github.fieldnotes.read.syntax.Callout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the declared label at the beginning of a block's text. */
public final class BlockLabelReader {

  /** The most characters from the beginning of a block to the end of its label. */
  public static final int LONGEST_HEAD = 60;

  /** Words of ordinary prose, which are labels only if they stand out. */
  private static final Set<String> ORDINARY =
      Set.of(
          "conclusion",
          "resolution",
          "warning",
          "definition",
          "term",
          "adr",
          "proposal",
          "ai",
          "q",
          "begriff",
          "vorschlag",
          "gelernt",
          "résolution",
          "définition",
          "terme");

  private static final Pattern ALERT =
      Pattern.compile(
          "\\[!(\\p{L}[\\p{L} -]{0,30})(?:\\|[^\\]\\n]*)?\\](?:[+-](?=\\s))?[ \\t]*\\n?");
  private static final Pattern BRACKETS =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\s*(?:(?:[:\\uFF1A–—]|-{1,3})\\s+)?");

  /** The most characters from the beginning of a block to the dash behind its label. */
  public static final int LONGEST_DASHED = 24;

  private static final Pattern DASHED =
      Pattern.compile("(\\p{Lu}[\\p{L} -]{1,20}?)\\s+(?:[–—]|-{1,3})\\s+(?=\\S)");
  private static final Pattern DASH = Pattern.compile("\\s+(?:[–—]|-{1,3})\\s+");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu} ;&/-]*");
  private static final Pattern CAPITALS_FIRST =
      Pattern.compile("(\\p{Lu}{2,}(?: \\p{Lu}{2,})?)\\s+.");
  private static final Pattern UNDECLARED = Pattern.compile("\\p{Lu}{3,}(?:[ &/-]+\\p{Lu}+){0,3}");

  private final Vocabulary vocabulary;

  public BlockLabelReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a word is a declared label. */
  public boolean isDeclared(String word) {
    return vocabulary.label(word).isPresent();
  }

  /** Whether a label stands out from prose: in brackets, in bold or in capitals. */
  public static boolean isMarked(BlockLabel label, MappedText text, MappedText emphasized) {
    return text.startsWith("[")
        || !emphasized.isEmpty()
        || CAPITALS.matcher(label.text()).matches();
  }

  /**
   * The label at the beginning of a text, or text that looks like one.
   *
   * @param text the text as typed
   * @param emphasized the emphasized piece at its beginning; empty if there is none
   */
  public Optional<BlockLabel> read(MappedText text, MappedText emphasized) {
    int number = Enumerators.end(text);
    if (number == 0) {
      return readLabel(text, emphasized);
    }
    // what stands behind a number without being a label looks like none
    MappedText bold =
        emphasized.length() > number ? emphasized.from(number) : text.from(number).upTo(0);
    return readLabel(text.from(number), bold)
        .filter(label -> label.kind().isPresent())
        .map(label -> label.leaving(text.upTo(number)));
  }

  private Optional<BlockLabel> readLabel(MappedText text, MappedText emphasized) {
    if (text.startsWith("[")) {
      return alert(text).or(() -> bracketed(text));
    }
    int colon = LabelEnds.colon(text, LONGEST_HEAD);
    boolean within = colon >= 0 && colon < emphasized.length();
    boolean behind = colon >= emphasized.length() && text.upTo(colon).behind(emphasized).isBlank();
    if (!emphasized.isEmpty() && !within && !behind) {
      return withoutColon(text, emphasized, true);
    }
    MappedText capitals = capitals(text);
    Optional<BlockLabel> dashed =
        capitals.isEmpty() && emphasized.isEmpty() ? beforeDash(text) : Optional.empty();
    if (dashed.isPresent()) {
      return dashed;
    }
    if (colon > 0 && (capitals.isEmpty() || !isBeforeDash(text.behind(capitals)))) {
      return beforeColon(text, colon, colon <= emphasized.length());
    }
    return withoutColon(text, capitals, false);
  }

  /** {@code Action - …}, {@code Next steps – …}: a capitalised label of actions before a dash. */
  private Optional<BlockLabel> beforeDash(MappedText text) {
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0)) || !LabelEnds.hasDash(text)) {
      return Optional.empty();
    }
    return text.lookingAt(DASHED)
        .flatMap(
            found -> {
              String word = found.group(1).toString();
              return vocabulary
                  .label(word)
                  .or(() -> vocabulary.label(word.replaceFirst("s$", "")))
                  .filter(entry -> entry.kind().is(BuiltInKind.ACTION) && isOfBlocks(entry))
                  .map(entry -> BlockLabel.of(entry.kind(), found.group(1), text, found.rest()));
            });
  }

  private static boolean isBeforeDash(MappedText text) {
    return text.lookingAt(DASH).isPresent();
  }

  /** {@code [!DECISION]}; a word that makes a callout in a quote is ordinary text elsewhere. */
  private Optional<BlockLabel> alert(MappedText text) {
    return text.lookingAt(ALERT)
        .filter(alert -> Callout.of(alert.group(1), Callout.Fold.NONE).isEmpty())
        .flatMap(
            alert ->
                vocabulary
                    .named(alert.group(1).toString().strip())
                    .map(e -> BlockLabel.of(e.kind(), alert.group(1), text, alert.rest())));
  }

  /** {@code [ACTION] …}, {@code [ACTION: Name] …}, {@code [Decision: …]}. */
  private Optional<BlockLabel> bracketed(MappedText text) {
    Optional<Match> found = text.lookingAt(BRACKETS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Match brackets = found.get();
    MappedText inside = brackets.group(1);
    int colon = LabelEnds.colon(inside, LONGEST_HEAD);
    MappedText label = colon < 0 ? labelOf(inside) : inside.upTo(colon);
    Optional<Entry> entry = vocabulary.label(label.toString());
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (!isOfBlocks(entry.get())) {
      return Optional.of(BlockLabel.missed(colon < 0 ? inside : label, Reason.NOT_ON_BLOCK));
    }
    Kind kind = entry.get().kind();
    MappedText behind = colon < 0 ? inside.behind(label) : inside.from(colon + 1);
    MappedText inner = behind.stripLeading();
    if (inner.isEmpty()) {
      return Optional.of(BlockLabel.of(kind, label, text, brackets.rest()));
    }
    // [Action required] is a request, [ACTION Ana] names an owner
    boolean stands = CAPITALS.matcher(label.toString().strip()).matches();
    if (colon < 0 && !stands && inner.charAt(0) != '@') {
      return Optional.of(BlockLabel.missed(inside, Reason.NO_COLON));
    }
    // the owner stays in the text; brackets around the whole text are removed
    MappedText opening = text.before(inside);
    MappedText head = inside.before(inner);
    MappedText closing = brackets.all().behind(inside);
    List<MappedText> leaving =
        brackets.rest().isBlank() ? List.of(opening, head, closing) : List.of(head);
    return Optional.of(BlockLabel.of(kind, label, leaving, inner));
  }

  private Optional<BlockLabel> beforeColon(MappedText text, int colon, boolean emphasized) {
    MappedText head = text.upTo(colon);
    MappedText behind = text.from(colon + 1);
    boolean apart = behind.isEmpty() || behind.startsBlank() || text.charAt(colon) == '\uFF1A';
    if (!apart && !emphasized) {
      return Optional.empty();
    }
    Optional<Entry> entry = vocabulary.label(head.toString());
    if (entry.isPresent()) {
      return Optional.of(declared(entry.get(), head, text, behind.stripLeading(), emphasized));
    }
    MappedText label = labelOf(head);
    Optional<Entry> first = vocabulary.label(label.toString());
    boolean marked = emphasized || CAPITALS.matcher(label.toString().strip()).matches();
    if (first.isPresent() && first.get().kind().is(BuiltInKind.ACTION)) {
      MappedText owner = head.behind(label);
      boolean owned = LabelOwners.areInBrackets(owner) || (marked && LabelOwners.are(owner));
      return Optional.of(
          owned
              ? BlockLabel.of(first.get().kind(), label, text, text.behind(label).stripLeading())
              : BlockLabel.missed(head, Reason.NO_COLON));
    }
    if (vocabulary.isOff(head.toString())) {
      return Optional.of(BlockLabel.missed(head, Reason.SWITCHED_OFF));
    }
    return UNDECLARED.matcher(head).matches()
        ? Optional.of(BlockLabel.missed(head, Reason.UNDECLARED_ON_BLOCK))
        : Optional.empty();
  }

  private BlockLabel declared(
      Entry entry, MappedText label, MappedText text, MappedText rest, boolean emphasized) {
    String word = label.toString().strip();
    boolean marked = emphasized || CAPITALS.matcher(word).matches();
    if (!isOfBlocks(entry)) {
      return BlockLabel.missed(label, Reason.NOT_ON_BLOCK);
    }
    return marked || !ORDINARY.contains(word.toLowerCase(Locale.ROOT))
        ? BlockLabel.of(entry.kind(), label, text, rest)
        : BlockLabel.missed(label, Reason.ORDINARY_WORD);
  }

  /**
   * {@code **ACTION** Name: …}, {@code AI - …}: a label in bold or in capitals, without a colon.
   */
  private Optional<BlockLabel> withoutColon(MappedText text, MappedText label, boolean emphasized) {
    String word = label.toString().strip();
    Optional<Entry> entry = vocabulary.label(word);
    if (entry.isEmpty() || !isOfBlocks(entry.get())) {
      return Optional.empty();
    }
    Kind kind = entry.get().kind();
    MappedText rest = text.behind(label);
    Optional<Match> dash = rest.lookingAt(DASH);
    if (dash.isPresent()) {
      return Optional.of(BlockLabel.of(kind, label, text, dash.get().rest()));
    }
    boolean capitals = CAPITALS.matcher(word).matches();
    return emphasized
            && (capitals || isOwned(text, label) || BoldStatements.follows(kind, word, rest))
        ? Optional.of(BlockLabel.of(kind, label, text, rest.stripLeading()))
        : Optional.of(BlockLabel.missed(label, Reason.NO_COLON));
  }

  /** Whether only owners stand between a label and the colon. */
  private static boolean isOwned(MappedText text, MappedText label) {
    int colon = LabelEnds.colon(text, LONGEST_HEAD);
    if (colon <= label.length()) {
      return false;
    }
    MappedText owner = text.upTo(colon).behind(label);
    return LabelOwners.are(owner) || LabelOwners.areInBrackets(owner);
  }

  /** The label of one, two or three words at the beginning of a text; empty if there is none. */
  private MappedText labelOf(MappedText head) {
    int length = 0;
    int folded = 0;
    for (int i = 1; i <= head.length() && folded <= vocabulary.longestLabel(); i++) {
      boolean inBlanks =
          i > 1
              && Character.isWhitespace(head.charAt(i - 1))
              && Character.isWhitespace(head.charAt(i - 2));
      folded += inBlanks ? 0 : 1;
      boolean end = i == head.length() || !Character.isLetterOrDigit(head.charAt(i));
      if (end && vocabulary.label(head.upTo(i).toString()).isPresent()) {
        length = i;
      }
    }
    return head.upTo(length);
  }

  private static MappedText capitals(MappedText text) {
    boolean canBe =
        text.length() > 1
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(1));
    Optional<Match> first = canBe ? text.lookingAt(CAPITALS_FIRST) : Optional.empty();
    return first.map(found -> found.group(1)).orElseGet(() -> text.upTo(0));
  }

  private static boolean isOfBlocks(Entry entry) {
    return entry.scopes().contains(Scope.BLOCK);
  }
}
