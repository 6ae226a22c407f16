package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.model.vocabulary.Vocabulary.Entry;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.MappedText.Match;
import io.github.fieldnotes.read.source.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the label at the beginning of a text: {@code Keynote: …}. A declared label counts in any
 * case, an undeclared one only in capitals, and only if the rest is not in capitals too. A label
 * may stand behind a number or a letter, {@code A. Keynote – …}.
 */
public final class LabelReader {

  /** No space follows a Chinese or Japanese colon. */
  private static final Pattern BEFORE_COLON =
      Pattern.compile(
          "\\s*(\\p{L}[^:\\uFF1A\\n]{0,39}?)\\s*(?::[\\s\\u00A0]+|\\uFF1A[\\s\\u00A0]*)(?=\\S)");

  private static final Pattern BEFORE_DASH =
      Pattern.compile("\\s*(\\p{L}[^:\\uFF1A–—\\n]{0,39}?)\\s+(?:[–—]|-{1,3})\\s+(?=\\S)");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+(?:[ &/-]+\\p{Lu}+){0,3}");
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_WORDS = 2;

  /** In a heading these letters more often mean the field of computing than an action item. */
  private static final String COMPUTING = "AI";

  /**
   * Labels that behind a number, or before a dash, are more often the words of a manual, whose
   * chapters are numbered.
   */
  private static final Set<String> OF_MANUALS =
      Set.of(
          """
          demo, session, tutorial, workshop, presentation, lightning, panel, breakout, open space,
          unconference, roundtable, round table, masterclass, plenary, hands-on lab, theme, topic,
          track, resolution, conclusion, adr, todo, to do, to-do, next step, next action, follow-up,
          follow up, action, idea, proposal, learning, lesson, learned, risk, caveat, warning, quote,
          term, definition, resource, reference, link, further reading, slides, video, recording
          """
              .strip()
              .split("\\s*,\\s*"));

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
   * @param lead the piece to remove from the text: the label, its colon or dash, the number before
   *     it, and the white space around them
   */
  public record Label(Kind kind, String text, Extent.Scope scope, MappedText lead) {}

  /**
   * The label at the beginning of a text, if there is one followed by text.
   *
   * @param conference whether the note is about a conference, whose talks may be numbered
   */
  public Optional<Label> read(MappedText text, boolean conference) {
    return read(text, conference, Enumerators.end(text) > 0);
  }

  /** As {@link #read(MappedText, boolean)}, for a text whose number may be that of a list item. */
  public Optional<Label> read(MappedText text, boolean conference, boolean behindNumber) {
    MappedText numbered = text.from(Enumerators.end(text));
    Optional<Match> colon = beforeColon(numbered);
    Optional<Entry> entry = colon.flatMap(this::declared);
    if (entry.isPresent() && (!behindNumber || conference || !isOfManuals(colon.get()))) {
      return Optional.of(label(entry.get(), colon.get(), text));
    }
    Optional<Match> dash = beforeDash(numbered);
    Optional<Entry> dashed = dash.flatMap(this::declared);
    if (dashed.isPresent() && isBeforeDash(dashed.get(), dash.get(), behindNumber, conference)) {
      return Optional.of(label(dashed.get(), dash.get(), text));
    }
    return colon
        .filter(found -> entry.isEmpty() && !behindNumber)
        .filter(found -> isUndeclaredLabel(found.group(1).toString(), found.rest().toString()))
        .map(found -> own(found, text));
  }

  /** No label reaches over a colon, so the first one ends it or there is none. */
  private static Optional<Match> beforeColon(MappedText text) {
    int colon = LabelEnds.colon(text, text.length());
    boolean apart =
        colon > 0
            && colon + 1 < text.length()
            && (text.charAt(colon) == '\uFF1A' || text.from(colon + 1).startsBlank());
    return apart ? text.lookingAt(BEFORE_COLON) : Optional.empty();
  }

  private static Optional<Match> beforeDash(MappedText text) {
    return LabelEnds.hasDash(text) ? text.lookingAt(BEFORE_DASH) : Optional.empty();
  }

  private Optional<Entry> declared(Match before) {
    String label = before.group(1).toString();
    return label.equalsIgnoreCase(COMPUTING) ? Optional.empty() : vocabulary.label(label);
  }

  private static Label label(Entry entry, Match before, MappedText text) {
    return new Label(
        entry.kind(), before.group(1).toString(), entry.ofHeading(), text.before(before.rest()));
  }

  private Label own(Match before, MappedText text) {
    String label = before.group(1).toString();
    return new Label(ownKind(label), label, Extent.Scope.SECTION, text.before(before.rest()));
  }

  private static boolean isOfManuals(Match before) {
    String label = before.group(1).toString().strip();
    return !CAPITALS.matcher(label).matches()
        && OF_MANUALS.contains(label.toLowerCase(Locale.ROOT));
  }

  /** Only labels of talks stand before a dash without a number, and in conferences all of them. */
  private static boolean isBeforeDash(
      Entry entry, Match before, boolean behindNumber, boolean conference) {
    boolean talk = entry.kind().is(BuiltInKind.TALK);
    boolean apt = talk || (behindNumber && entry.kind().is(BuiltInKind.DECISION));
    return apt && ((talk && conference) || !isOfManuals(before));
  }

  /**
   * Why a heading that begins with a word and a colon or a dash has no label, if it looks like one.
   */
  public Optional<Reason> miss(MappedText text) {
    MappedText numbered = text.from(Enumerators.end(text));
    Matcher before = BEFORE_COLON.matcher(numbered);
    boolean word = before.lookingAt() && Words.count(before.group(1)) <= MOST_WORDS;
    if (!word) {
      boolean dashed =
          numbered.length() < text.length()
              && numbered.lookingAt(BEFORE_DASH).flatMap(this::declared).isPresent();
      return dashed ? Optional.of(Reason.BEHIND_NUMBER) : Optional.empty();
    }
    if (vocabulary.isOff(before.group(1))) {
      return Optional.of(Reason.SWITCHED_OFF);
    }
    boolean declared = vocabulary.label(before.group(1)).isPresent();
    if (declared && !before.group(1).equalsIgnoreCase(COMPUTING)) {
      return Optional.of(Reason.BEHIND_NUMBER);
    }
    return Optional.of(declared ? Reason.COMPUTING : Reason.UNDECLARED);
  }

  private boolean isUndeclaredLabel(String label, String rest) {
    return undeclared
        && !label.equalsIgnoreCase(COMPUTING)
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
