package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.decision.DecisionFileNames;
import io.github.fieldnotes.read.decision.DecisionStatusReader;
import io.github.fieldnotes.read.field.FieldReader;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.frontmatter.FrontMatter.Value;
import io.github.fieldnotes.read.frontmatter.FrontMatterKeys;
import io.github.fieldnotes.read.key.Key;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.talk.OrdinaryWords;
import io.github.fieldnotes.read.talk.TalkSpeakers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules by which a whole note is one annotation, strongest first: its front matter, a place
 * rule, or the form of a decision record.
 */
final class WholeNoteRules {

  /** Other headings above a status are those of many other notes. */
  private static final Pattern STATUS =
      Pattern.compile("(?i)[^\\p{L}]*(?:(?:current|decision|adr|record)\\s+)?status\\b.*");

  private final Vocabulary vocabulary;
  private final Places places;
  private final NotesFolders folders;

  /**
   * Creates the rules; they need the folders because a notes folder can itself be named like a
   * folder of decision records.
   */
  WholeNoteRules(Vocabulary vocabulary, Places places, NotesFolders folders) {
    this.vocabulary = vocabulary;
    this.places = places;
    this.folders = folders;
  }

  /** The mark of the whole note, if it has one. */
  Optional<MarkedBlock> take(FrontMatter front, NoteFindings findings) {
    return byFrontMatter(front, findings)
        .or(() -> configured(findings))
        .or(() -> decision(front, findings));
  }

  private Optional<MarkedBlock> byFrontMatter(FrontMatter front, NoteFindings findings) {
    for (Key key : List.of(FrontMatterKeys.KIND, FrontMatterKeys.TYPE)) {
      Optional<Value.Scalar> value = front.text(key);
      Optional<Vocabulary.Entry> entry = value.flatMap(v -> vocabulary.named(v.text()));
      if (entry.isPresent()) {
        Kind kind = entry.get().kind();
        String written = value.get().text();
        String label = written.equalsIgnoreCase(kind.id()) ? kind.name() : written;
        Mark mark = new Mark(kind, label, Scope.NOTE);
        return Optional.of(found(mark, RuleName.FRONT_MATTER, findings));
      }
      value.ifPresent(v -> miss(RuleName.FRONT_MATTER, v.place(), v.text(), findings));
    }
    return Optional.empty();
  }

  private static void miss(RuleName rule, Location place, String text, NoteFindings findings) {
    findings.add(new NearMiss(rule, place, text, Reason.UNDECLARED));
  }

  /** Applies place rules; an index or a template needs a pattern that names its very file. */
  private Optional<MarkedBlock> configured(NoteFindings findings) {
    String path = findings.note().source().path();
    Optional<Kind> kind = places.note(path);
    if (kind.isPresent() && DecisionFileNames.isNoRecord(path) && !places.names(path)) {
      return noRecord(findings);
    }
    return kind.map(k -> found(k, RuleName.PLACE, findings));
  }

  private static Optional<MarkedBlock> noRecord(NoteFindings findings) {
    String path = findings.note().source().path();
    findings.add(new NearMiss(RuleName.PLACE, Location.of(path), path, Reason.NO_RECORD));
    return Optional.empty();
  }

  private Optional<MarkedBlock> decision(FrontMatter front, NoteFindings findings) {
    Optional<Kind> kind = vocabulary.kind(BuiltInKind.DECISION);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    String path = findings.note().source().path();
    boolean inFolder = DecisionFileNames.isInRecordFolder(path, root(path));
    boolean looks = inFolder || hasStatus(front, findings.note());
    if (looks && DecisionFileNames.isNoRecord(path)) {
      return noRecord(findings);
    }
    RuleName rule = inFolder ? RuleName.PLACE : RuleName.STATUS_SECTION;
    return looks ? Optional.of(found(kind.get(), rule, findings)) : Optional.empty();
  }

  /** The name of the notes folder that holds a file; empty if it has none. */
  String root(String path) {
    return folders.holding(path).map(NotesFolder::name).orElse("");
  }

  /**
   * Whether a note has a numbered title and a status section, or a dated title and a known status.
   */
  private boolean hasStatus(FrontMatter front, ParsedNote note) {
    String path = note.source().path();
    String title = note.headings().isEmpty() ? "" : InlineText.shown(note.headings().get(0));
    boolean numbered = DecisionFileNames.number(path, title).isPresent();
    if (!numbered && !DecisionFileNames.isDated(path, title)) {
      return false;
    }
    DecisionStatusReader reader = new DecisionStatusReader(note, vocabulary.statuses());
    Optional<String> section =
        reader.section().map(InlineText::shown).filter(h -> !vocabulary.statuses().isHistory(h));
    if (numbered && section.filter(text -> STATUS.matcher(text).matches()).isPresent()) {
      return true;
    }
    return section.isPresent() && vocabulary.statuses().isOfDecisions(reader.ofSection().text());
  }

  private MarkedBlock found(Kind kind, RuleName rule, NoteFindings findings) {
    return found(new Mark(kind, kind.name(), Scope.NOTE), rule, findings);
  }

  private MarkedBlock found(Mark mark, RuleName rule, NoteFindings findings) {
    ParsedNote note = findings.note();
    boolean talk = mark.kind().is(BuiltInKind.TALK);
    TalkSpeakers speakers = new TalkSpeakers(note, new OrdinaryWords(note.source().text()));
    Node first = belowTitle(talk ? Optional.of(speakers) : Optional.empty(), note);
    List<Field> fields = new ArrayList<>(FieldReader.read(first, mark.kind(), findings));
    boolean status = fields.stream().anyMatch(field -> field.name().equals(Field.STATUS));
    if (mark.kind().is(BuiltInKind.DECISION) && !status) {
      fields.addAll(
          FieldReader.read(
              new DecisionStatusReader(findings.note(), vocabulary.statuses()).head(first),
              mark.kind(),
              findings));
    }
    if (talk && fields.stream().noneMatch(field -> field.name().equals(Field.SPEAKER))) {
      List<Field> below = speakers.below(firstBelow(note));
      fields.addAll(below.isEmpty() ? speakers.inSection() : below);
    }
    return new MarkedBlock(note.document(), rule, mark, null, fields);
  }

  /** The first block below the title, or the title's if it is no heading. */
  private static Node firstBelow(ParsedNote note) {
    Node first = Blocks.firstShown(note.document());
    return first instanceof Heading ? first.getNext() : first;
  }

  /**
   * The first block below the title; the fields of a talk may follow the heading with its speaker.
   */
  private static Node belowTitle(Optional<TalkSpeakers> speakers, ParsedNote note) {
    Node below = firstBelow(note);
    int headings = speakers.map(s -> s.headingsBelow(firstBelow(note))).orElse(0);
    for (int i = 0; i < headings; i++) {
      below = below.getNext();
    }
    return below;
  }
}
