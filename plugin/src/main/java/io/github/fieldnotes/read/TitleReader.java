package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.read.date.DateText;
import io.github.fieldnotes.read.date.PathDates;
import io.github.fieldnotes.read.decision.DecisionStatusReader;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.frontmatter.FrontMatterKeys;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Emoji;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.source.Whitespace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the title of a note: that of its front matter, its first-level heading, a line that stands
 * where a title does, or the name of its file. A heading that only names a part of the note, such
 * as <em>Agenda</em>, is no title.
 */
final class TitleReader {

  /** Unicode, 4.5: neither a separator nor a control, a format or a half of a pair. */
  private static final Pattern SEEN = Pattern.compile("[^\\p{Z}\\p{C}\\s]");

  /** The headings of parts that notes of many kinds begin with, in the built-in languages. */
  private static final Pattern PART =
      Pattern.compile(
          "(?iU)\\W*(?:(?:meeting |today's |proposed )?agenda|attend(?:ees|ance|ing)|present"
              + "|participants|participants and apologies|members|roll call|regrets|apologies"
              + "|who|when|where|date|location|context|abstract|summary|introduction|overview"
              + "|background|notes|minutes|discussion|contents|table of contents|toc|status"
              + "|problem(?: statement)?|context and problem statement"
              + "|speakers?|about|day \\d+|part \\d+|tag \\d+|jour \\d+"
              + "|teilnehmer(?:innen)?|anwesend|tagesordnung|kontext|zusammenfassung"
              + "|présents|ordre du jour|contexte|résumé|参加者|出席者|議題)\\W*");

  /** What heads a list, which is no title below the first level. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?iU)\\W*(?:action items|actions|next steps|decisions|topics|links|resources|questions"
              + "|open questions|announcements|aufgaben|beschlüsse|themen|actions à mener)\\W*");

  /** A field, an address or a sentence. */
  private static final Pattern NO_TITLE = Pattern.compile("[:\uFF1A]|[.;,!?\u3002]$");

  private static final Pattern WITHOUT_WORDS = Pattern.compile("(?U)[\\W\\d_]*");
  private static final Pattern README = Pattern.compile("(?i)readme|index");
  private static final Pattern NOT_TELLING =
      Pattern.compile(
          "(?iU)[\\W\\d_]*(?:(?:notes?|minutes|agenda|summary|readme|index)[\\W\\d_]*)?");

  /** Digits stay joined, so that a date is read as one; so does a dash between blanks stay. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("\\s+[-–—]\\s+|(?<!\\d)[-_\\s]+|[-_\\s]+(?!\\d)");

  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");

  private static final int LONGEST_LINE = 100;

  private final FrontMatter front;
  private final ParsedNote note;

  TitleReader(FrontMatter front, ParsedNote note) {
    this.front = front;
    this.note = note;
  }

  /** The title; never empty. */
  String read() {
    return front
        .text(FrontMatterKeys.TITLE)
        .map(value -> Emoji.replace(Whitespace.fold(value.text())))
        .filter(TitleReader::isSeen)
        .or(this::written)
        .orElseGet(() -> ofFile(note));
  }

  /** The title that the text of the note has; empty if only its file has a name. */
  Optional<String> written() {
    Optional<Heading> first =
        note.headings().stream()
            .filter(heading -> heading.getParent() instanceof Document)
            .filter(heading -> isTitle(InlineText.shown(heading)))
            .findFirst();
    boolean part = first.filter(heading -> isPart(InlineText.shown(heading))).isPresent();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (part) {
      return lineAbove(first.get()).or(this::onlyTopHeading);
    }
    if (isTitle(first.get())) {
      return first.map(InlineText::shown);
    }
    return onlyTopHeading().or(() -> first.map(InlineText::shown).filter(this::isBetterThanFile));
  }

  /** Whether a heading of a lower level says more than the name of the file. */
  private boolean isBetterThanFile(String heading) {
    String name = ofFile(note);
    boolean list = WITHOUT_WORDS.matcher(name).matches() && LIST.matcher(heading).matches();
    return NOT_TELLING.matcher(name).matches() && !list;
  }

  /** Whether a heading is of the first level, or underlined as the first line of the note. */
  private boolean isTitle(Heading heading) {
    return heading.getLevel() == 1
        || (heading.isSetextHeading() && Blocks.firstShown(note.document()) == heading);
  }

  /** The one heading of the first level, wherever it stands. */
  private Optional<String> onlyTopHeading() {
    List<String> top =
        note.headings().stream()
            .filter(heading -> heading.getLevel() == 1)
            .filter(heading -> heading.getParent() instanceof Document)
            .map(InlineText::shown)
            .filter(text -> isTitle(text) && !isPart(text))
            .toList();
    return top.size() == 1 ? Optional.of(top.get(0)) : Optional.empty();
  }

  /** A short line at the beginning, above the heading of the first part, that is no sentence. */
  private Optional<String> lineAbove(Heading part) {
    Node first = Blocks.firstShown(note.document());
    if (!(first instanceof Paragraph) || first.getStartOffset() > part.getStartOffset()) {
      return Optional.empty();
    }
    String written = InlineText.written(first).toString().strip();
    boolean line =
        written.length() <= LONGEST_LINE
            && written.indexOf('\n') < 0
            && !NO_TITLE.matcher(written).find()
            && !DateText.isDayAlone(written);
    return line
        ? Optional.of(InlineText.shown(first)).filter(TitleReader::isTitle)
        : Optional.empty();
  }

  /** A file name as a title; a {@code README} is named after its folder. */
  private static String ofFile(ParsedNote note) {
    String[] parts = NoteId.ofFile(note.source().path()).path().split("/");
    String name = parts[parts.length - 1];
    if (README.matcher(name).matches() && parts.length > 1) {
      name = parts[parts.length - 2];
    }
    String undated =
        BETWEEN_WORDS
            .matcher(PathDates.withoutDate(name))
            .replaceAll(gap -> DASH.matcher(gap.group()).matches() ? gap.group() : " ")
            .strip();
    String words = undated.isEmpty() ? name : undated;
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static boolean isPart(String heading) {
    return PART.matcher(heading).matches();
  }

  private static boolean isTitle(String text) {
    return isSeen(text) && !DecisionStatusReader.isHeading(text);
  }

  /** Whether a text has a character that is more than a blank or a control. */
  private static boolean isSeen(String text) {
    return SEEN.matcher(text).find();
  }
}
