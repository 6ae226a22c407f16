package io.github.fieldnotes.read.decision;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Relation.Type;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.decision.RecordNumbers.Named;
import io.github.fieldnotes.read.field.Unfilled;
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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the relations of a decision record to other records: anywhere in its status, at the
 * beginning of any other line, and below a heading such as <em>Supersedes</em>.
 */
public final class RelationReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String DATE =
      "(?:\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}\\.?\\s\\p{L}{3,9}\\s\\d{4}"
          + "|\\p{L}{3,9}\\s(?:\\d{1,2},?\\s)?\\d{4})";

  /**
   * What is not yet so, what is so in part, and the verbs: {@code superseded by}, {@code amends}.
   */
  private static final String WORDS =
      "(?:(not|never|until|unless|if|when|(?:to|will|may|might|can|could|should|would)\\sbe)\\s)?"
          + "(?:(partial|partially|partly|in part|teilweise|partiellement|parcialmente)\\s)?"
          + "(?:(super(?:s|c|sc)ee?de[sd]|replaced|obsoleted|overridden|overruled|amended|refined"
          + "|clarified|ersetzt|abgelöst|remplacée?|reemplazad[ao]|sustituid[ao])"
          + "(\\sin\\spart)?"
          + "(?:[\\s:\\uFF1A(,]{0,3}(?:(?:on|in|since|am|le|el)\\s)?"
          + DATE
          + "[),]{0,2})?[\\s-](?:by|durch|von|par|por)"
          + "|(super(?:s|c|sc)ee?des|replaces|obsoletes|overrides|amends|refines|clarifies"
          + "|ersetzt|remplace|reemplaza|sustituye))\\b";

  private static final Pattern PHRASE =
      Pattern.compile("\\b" + WORDS + "\\s*[:\\uFF1A]?\\s*", FLAGS);
  private static final Pattern BEGIN =
      Pattern.compile(
          "(?:^[^\\p{L}\\p{N}]*|(?:^|.*[.!?]\\s)[^\\p{L}\\p{N}]*this\\s+(?:adr|decision|record)\\s+"
              + "(?:(?:is|was|has\\sbeen)\\s+)?)(?="
              + WORDS
              + ")",
          FLAGS);
  private static final Pattern NUMBER_IN_TEXT =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]*(?:adr|decision|record)?[-_ #]*0*(\\d{1,5})(?![\\d]|[-/]\\d).*");

  private static final int NOT_YET = 1;
  private static final int IN_PART = 2;
  private static final int PASSIVE = 3;
  private static final int PASSIVE_IN_PART = 4;
  private static final int ACTIVE = 5;

  private static final List<String> STEMS =
      List.of(
          "superse",
          "superce",
          "supersce",
          "replace",
          "obsolete",
          "overrid",
          "overrul",
          "amend",
          "refine",
          "clarifie",
          "ersetzt",
          "abgelöst",
          "remplac",
          "reemplaza",
          "sustitu");

  private static final List<String> OF_SUCCESSORS =
      List.of(
          "super", "replace", "obsolete", "over", "ersetzt", "abge", "rempl", "reempl", "sustit");

  /** Before a record of which only a part is replaced: {@code the second rule of}. */
  private static final Pattern PART =
      Pattern.compile("\\p{L}\\s+(?:of|in|from)\\s+[\\p{Ps}\"'`]?$", FLAGS);

  private static final int LONGEST_BEFORE = 40;

  /** The most phrases that are read in a record; limits the cost of a text full of them. */
  private static final int MOST = 200;

  private final ParsedNote note;
  private final List<Line> open;
  private final List<Integer> mentions;
  private final List<Relation> relations = new ArrayList<>();
  private int phrases;

  private RelationReader(ParsedNote note, List<Line> open) {
    this.note = note;
    this.open = open;
    this.mentions = mentions(note.source().text());
  }

  /**
   * The relations in a note.
   *
   * @param status the lines of its status
   * @param open lines of a template, which say nothing
   */
  public static List<Relation> read(ParsedNote note, List<Line> status, List<Line> open) {
    RelationReader reader = new RelationReader(note, open);
    if (!reader.mentions.isEmpty()) {
      status.forEach(line -> reader.phrases(line));
      reader.visit(note.document(), Optional.empty());
    }
    return reader.relations;
  }

  /** The relations in a value of the front matter. */
  public static List<Relation> of(Type type, String value, Location place, NoteFindings findings) {
    RelationReader reader = new RelationReader(findings.note(), List.of());
    FrontMatterLink link = FrontMatterLink.in(value, place, findings);
    if (link.target().isPresent()) {
      reader.add(type, link.text(), link.target(), place);
    } else {
      Type said = isPart(RecordNumbers.before(value)) ? inPart(type) : type;
      RecordNumbers.in(value).forEach(named -> reader.add(said, named, place));
    }
    return reader.relations;
  }

  /** The relations in a status of the front matter. */
  public static List<Relation> ofStatus(String value, Location place, NoteFindings findings) {
    Matcher phrase = PHRASE.matcher(value);
    return phrase.find() && phrase.group(NOT_YET) == null
        ? of(type(phrase), value.substring(phrase.end()), place, findings)
        : List.of();
  }

  private void visit(Node parent, Optional<Type> section) {
    Optional<Type> here = section;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        Matcher whole = PHRASE.matcher(InlineText.shown(node));
        here = whole.matches() ? Optional.of(type(whole)) : Optional.empty();
      } else if (node instanceof Paragraph && (here.isPresent() || canSay(node))) {
        for (Line line : Line.of(node)) {
          if (open.stream().noneMatch(other -> isPart(other, line))) {
            line(line, here);
          }
        }
      } else {
        visit(node, here);
      }
    }
  }

  private static boolean isPart(Line part, Line line) {
    return part.holder() == line.holder()
        && part.text().sourceStart() >= line.text().sourceStart()
        && part.text().sourceEnd() <= line.text().sourceEnd();
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
      MatchResult words = phrase.get().found();
      MappedText rest = phrase.get().rest();
      phrase = rest.finding(PHRASE);
      if (words.group(NOT_YET) == null) {
        references(type(words), line.of(phrase.map(MappedText.Match::before).orElse(rest)));
      }
    }
  }

  private void references(Type type, Line line) {
    String text = line.text().toString();
    if (Unfilled.is(text)) {
      return;
    }
    Location place = note.location(line.holder());
    List<Line.Linked> links = line.links(note);
    String before =
        links.isEmpty()
            ? RecordNumbers.before(text)
            : line.text().before(line.text().within(links.get(0).node())).toString();
    Type said = isPart(before) ? inPart(type) : type;
    links.forEach(link -> add(said, link.text(), Optional.of(link.target()), place));
    if (links.isEmpty()) {
      RecordNumbers.in(text).forEach(named -> add(said, named, place));
    }
  }

  /** What replaces only a part of a record amends it. */
  private static Type inPart(Type type) {
    return type == Type.SUPERSEDES ? Type.AMENDS : type;
  }

  private static boolean isPart(String before) {
    return PART.matcher(before.substring(Math.max(0, before.length() - LONGEST_BEFORE))).find();
  }

  /** The number at the beginning of a record's name, without leading zeros; empty for none. */
  public static String number(String text) {
    Matcher inText = NUMBER_IN_TEXT.matcher(text);
    return inText.matches() ? inText.group(1) : "";
  }

  private void add(Type type, Named named, Location place) {
    add(type, named.written(), named.number(), Optional.empty(), place);
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

  private static Type type(MatchResult words) {
    boolean passive = words.group(PASSIVE) != null;
    String verb = words.group(passive ? PASSIVE : ACTIVE).toLowerCase(Locale.ROOT);
    boolean whole = words.group(IN_PART) == null && words.group(PASSIVE_IN_PART) == null;
    if (whole && OF_SUCCESSORS.stream().anyMatch(verb::startsWith)) {
      return passive ? Type.SUPERSEDED_BY : Type.SUPERSEDES;
    }
    return passive ? Type.AMENDED_BY : Type.AMENDS;
  }
}
