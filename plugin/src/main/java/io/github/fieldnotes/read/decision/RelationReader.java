package io.github.fieldnotes.read.decision;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Relation.Type;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.note.FrontMatterLink;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the relations of a decision record to other records: anywhere in its status, at the
 * beginning of any other line, and below a heading such as <em>Supersedes</em>.
 */
public final class RelationReader {

  private static final String WORDS =
      "(super[sc]ede[sd]\\s+by|replaced\\s+by|obsoleted\\s+by|overridden\\s+by"
          + "|super[sc]edes|replaces|obsoletes|overrides|amended\\s+by|amends|refined\\s+by|refines|clarified\\s+by|clarifies)";
  private static final Pattern PHRASE =
      Pattern.compile("\\b" + WORDS + "\\b\\s*[:\\uFF1A]?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEGIN =
      Pattern.compile(
          "(?:^[^\\p{L}\\p{N}]*|(?:^|.*[.!?]\\s)[^\\p{L}\\p{N}]*this\\s+(?:adr|decision|record)\\s+(?:is\\s+)?)(?="
              + WORDS
              + "\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile("(?i)\\b(?:adr|decision|record)s?[-_ #]*0*(\\d{1,5})\\b");
  private static final Pattern BARE =
      Pattern.compile("[^\\p{L}\\p{N}]{0,2}#?0*(\\d{1,5})(?![\\d]|[-/]\\d)");
  private static final Pattern NUMBER_IN_TEXT =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]*(?:adr|decision|record)?[-_ #]*0*(\\d{1,5})(?![\\d]|[-/]\\d).*");

  private static final List<String> STEMS =
      List.of(
          "supersede",
          "supercede",
          "replace",
          "obsolete",
          "overrid",
          "amend",
          "refine",
          "clarifie");

  /** The most phrases that are read in a record; limits the cost of a text full of them. */
  private static final int MOST = 200;

  private final ParsedNote note;
  private final List<Integer> mentions;
  private final List<Relation> relations = new ArrayList<>();
  private int phrases;

  private RelationReader(ParsedNote note) {
    this.note = note;
    this.mentions = mentions(note.source().text());
  }

  /** The relations in a note whose status has these lines. */
  public static List<Relation> read(ParsedNote note, List<Line> status) {
    RelationReader reader = new RelationReader(note);
    if (!reader.mentions.isEmpty()) {
      status.forEach(line -> reader.phrases(line));
      reader.visit(note.document(), Optional.empty());
    }
    return reader.relations;
  }

  /** The relations in a value of the front matter. */
  public static List<Relation> of(Type type, String value, Location place, NoteFindings findings) {
    RelationReader reader = new RelationReader(findings.note());
    FrontMatterLink link = FrontMatterLink.in(value, place, findings);
    if (link.target().isPresent()) {
      reader.add(type, link.text(), link.target(), place);
    } else {
      reader.numbers(type, value, place);
    }
    return reader.relations;
  }

  /** The relations in a status of the front matter. */
  public static List<Relation> ofStatus(String value, Location place, NoteFindings findings) {
    Matcher phrase = PHRASE.matcher(value);
    return phrase.find()
        ? of(type(phrase.group(1)), value.substring(phrase.end()), place, findings)
        : List.of();
  }

  private void visit(Node parent, Optional<Type> section) {
    Optional<Type> here = section;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        Matcher whole = PHRASE.matcher(InlineText.shown(node));
        here = whole.matches() ? Optional.of(type(whole.group(1))) : Optional.empty();
      } else if (node instanceof Paragraph && (here.isPresent() || canSay(node))) {
        for (Line line : Line.of(node)) {
          line(line, here);
        }
      } else {
        visit(node, here);
      }
    }
  }

  private boolean canSay(Node paragraph) {
    int begin = paragraph.getStartOffset();
    int end = paragraph.getEndOffset();
    return mentions.stream().anyMatch(at -> at >= begin && at < end);
  }

  /** The offsets of the stems in the source; most records have few or none. */
  private static List<Integer> mentions(String source) {
    String text = source.toLowerCase(Locale.ROOT);
    List<Integer> mentions = new ArrayList<>();
    for (String stem : STEMS) {
      for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
        mentions.add(at);
      }
    }
    return mentions;
  }

  private void line(Line line, Optional<Type> section) {
    Optional<MappedText.Match> begin = line.text().lookingAt(BEGIN);
    if (begin.isPresent()) {
      phrases(line.of(begin.get().rest()));
    } else {
      section.ifPresent(type -> references(type, line));
    }
  }

  private void phrases(Line line) {
    Optional<MappedText.Match> phrase = line.text().finding(PHRASE);
    while (phrase.isPresent() && phrases++ < MOST) {
      Type type = type(phrase.get().group(1).toString());
      MappedText rest = phrase.get().rest();
      phrase = rest.finding(PHRASE);
      references(type, line.of(phrase.map(MappedText.Match::before).orElse(rest)));
    }
  }

  private void references(Type type, Line line) {
    Location place = note.location(line.holder());
    List<Line.Linked> links = line.links(note);
    links.forEach(link -> add(type, link.text(), Optional.of(link.target()), place));
    if (links.isEmpty()) {
      numbers(type, line.text().toString(), place);
    }
  }

  private void numbers(Type type, String text, Location place) {
    Matcher named = NAMED.matcher(text);
    boolean any = false;
    while (named.find()) {
      any = true;
      add(type, named.group(), named.group(1), Optional.empty(), place);
    }
    Matcher bare = BARE.matcher(text);
    if (!any && bare.lookingAt()) {
      add(type, text.strip(), bare.group(1), Optional.empty(), place);
    }
  }

  /** The number at the beginning of a record's name, without leading zeros; empty for none. */
  public static String number(String text) {
    Matcher inText = NUMBER_IN_TEXT.matcher(text);
    return inText.matches() ? inText.group(1) : "";
  }

  private void add(Type type, String text, Optional<Target> target, Location place) {
    add(type, text, number(text), target, place);
  }

  private void add(Type type, String text, String number, Optional<Target> target, Location place) {
    boolean known =
        relations.stream()
            .anyMatch(
                other ->
                    other.type() == type
                        && (target.isPresent()
                            ? other.target().equals(target)
                            : other.number().equals(number)));
    if (!known) {
      relations.add(new Relation(type, text, number, target, place));
    }
  }

  private static Type type(String words) {
    String phrase = words.toLowerCase(Locale.ROOT);
    boolean passive = phrase.endsWith("by");
    if (Stream.of("super", "replace", "obsolete", "overrid").anyMatch(phrase::startsWith)) {
      return passive ? Type.SUPERSEDED_BY : Type.SUPERSEDES;
    }
    return passive ? Type.AMENDED_BY : Type.AMENDS;
  }
}
