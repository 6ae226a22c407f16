package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Body;
import io.github.fieldnotes.model.Details;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Markup.Piece;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.body.Transclusion;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.store.Fingerprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Completes the notes of vaults once all notes have been read: links to parts of notes get the ids
 * of headings, and embedded notes are filled in when a body is asked for. Immutable.
 */
final class LinkedNotes {

  private final Map<NoteId, Note> notes = new HashMap<>();
  private final Function<Note, String> digest;
  private final Limits limits;
  private final Diagnostics diagnostics;

  /**
   * Takes all notes.
   *
   * @param digest what changes whenever the text of a note does
   * @param diagnostics receives embedded notes that exceed a limit
   */
  LinkedNotes(
      Collection<Note> notes,
      Function<Note, String> digest,
      Limits limits,
      Diagnostics diagnostics) {
    notes.forEach(note -> this.notes.putIfAbsent(note.id(), note));
    this.digest = digest;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /** A note with its links complete. */
  Note complete(Note note) {
    Map<Target, Target> parts = parts(note);
    List<Note> embedded = embedded(note);
    if (!embedded.isEmpty()) {
      new EmbedCheck(notes, diagnostics).check(note);
    }
    Set<Markup.Diagram> diagrams = new HashSet<>(note.diagrams());
    embedded.forEach(other -> diagrams.addAll(other.diagrams()));
    Body body = new LinkedBody(note, parts, beside(embedded, parts));
    return note.with(note.annotations().stream().map(one -> annotation(one, parts)).toList())
        .with(new LinkedDetails(note.details(), parts))
        .with(body, diagrams);
  }

  /** What the links to parts of notes mean. */
  private Map<Target, Target> parts(Note note) {
    Map<Target, Target> parts = new HashMap<>();
    for (Link link : note.links()) {
      if (link.target() instanceof Target.ToNote to && to.anchor().startsWith("#")) {
        parts.computeIfAbsent(to, some -> part(to));
      }
    }
    return parts;
  }

  /** A part that is not there keeps its name and the sign, so that a check can report it. */
  private Target part(Target.ToNote to) {
    return Optional.ofNullable(notes.get(to.note()))
        .flatMap(note -> HeadingPaths.find(note, to.anchor()))
        .map(id -> new Target.ToNote(to.note(), id))
        .orElse(to);
  }

  /** What stands on the page of a note and is not in its file. */
  private String beside(List<Note> embedded, Map<Target, Target> parts) {
    Fingerprint all = new Fingerprint();
    Map<String, String> resolved = new TreeMap<>();
    parts.forEach((from, to) -> resolved.put(from.address(), to.address()));
    all.add("parts", resolved);
    for (Note other : embedded) {
      Map<String, String> theirs = new TreeMap<>();
      parts(other).forEach((from, to) -> theirs.put(from.address(), to.address()));
      all.add("embedded", other.file()).add("digest", digest.apply(other));
      all.add("parts", theirs);
    }
    return all.text();
  }

  /** The notes that a note embeds, and those that they embed, in the order of their files. */
  private List<Note> embedded(Note note) {
    TreeSet<String> files = new TreeSet<>();
    embedded(note, files);
    return files.stream().map(file -> notes.get(NoteId.ofFile(file))).toList();
  }

  /** Adds the files of the notes that a note embeds, and of those that they embed. */
  private void embedded(Note note, TreeSet<String> files) {
    for (Piece piece : note.body().markup().pieces()) {
      if (piece instanceof Markup.Embed embed) {
        Note other = notes.get(embed.part().note());
        if (other != null && other != note && files.add(other.file())) {
          embedded(other, files);
        }
      }
    }
  }

  private static Annotation annotation(Annotation one, Map<Target, Target> parts) {
    return new Annotation(
        one.kind(),
        one.rule(),
        one.label(),
        one.title(),
        one.link().map(target -> of(target, parts)),
        one.position(),
        one.fields().stream().map(field -> field(field, parts)).toList(),
        one.relations().stream().map(relation -> relation(relation, parts)).toList(),
        one.excerpt());
  }

  private static Field field(Field field, Map<Target, Target> parts) {
    Optional<Target> target = field.target().map(to -> of(to, parts));
    boolean isAddress = field.target().filter(to -> to.address().equals(field.value())).isPresent();
    String value = isAddress ? target.get().address() : field.value();
    return new Field(field.name(), value, target);
  }

  private static Relation relation(Relation relation, Map<Target, Target> parts) {
    return new Relation(
        relation.type(),
        relation.written(),
        relation.number(),
        relation.target().map(to -> of(to, parts)),
        relation.place());
  }

  private static Target of(Target target, Map<Target, Target> parts) {
    return parts.getOrDefault(target, target);
  }

  /** Details in which links lead to ids. */
  private record LinkedDetails(Details raw, Map<Target, Target> parts) implements Details {

    @Override
    public Held load() {
      Held held = raw.load();
      return new Held(
          held.headings(),
          held.anchors(),
          held.links().stream()
              .map(l -> new Link(of(l.target(), parts), l.text(), l.place(), l.sentence()))
              .toList(),
          held.linksOfAnnotations(),
          held.pictures(),
          held.nearMisses());
    }
  }

  /** A body that fills in other notes each time it is asked for. */
  private final class LinkedBody implements Body {

    private final Note note;
    private final Map<Target, Target> parts;
    private final String beside;

    LinkedBody(Note note, Map<Target, Target> parts, String beside) {
      this.note = note;
      this.parts = parts;
      this.beside = beside;
    }

    @Override
    public Markup markup() {
      return new Markup(new Filling(note).pieces(note, parts));
    }

    @Override
    public long length() {
      return note.body().length();
    }

    @Override
    public String beside() {
      return beside;
    }
  }

  /** Fills in one body; counts what that costs. */
  private final class Filling {

    private final EmbedLimits embedded;

    Filling(Note page) {
      this.embedded = new EmbedLimits(page);
    }

    List<Piece> pieces(Note note, Map<Target, Target> parts) {
      List<Piece> pieces = new ArrayList<>();
      for (Piece piece : note.body().markup().pieces()) {
        if (piece instanceof Markup.Address address) {
          pieces.add(new Markup.Address(of(address.target(), parts)));
        } else if (piece instanceof Markup.Embed embed) {
          Target.ToNote part = (Target.ToNote) of(embed.part(), parts);
          pieces.add(new Markup.Embed(part, text(part)));
        } else {
          pieces.add(piece);
        }
      }
      return pieces;
    }

    /** The text of a note; none if it is not published, embeds itself, or costs too much. */
    private List<Piece> text(Target.ToNote part) {
      Note other = notes.get(part.note());
      if (other == null || embedded.begin(other).isPresent()) {
        return List.of();
      }
      List<Piece> pieces = pieces(other, parts(other));
      embedded.end();
      return Transclusion.of(other, pieces, part.anchor(), new Budget(limits.untimed()));
    }
  }
}
