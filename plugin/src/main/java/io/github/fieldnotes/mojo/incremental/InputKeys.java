package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.plan.People;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.PageInputs;
import io.github.fieldnotes.store.Fingerprint;
import io.github.fieldnotes.store.Fingerprints;
import io.github.fieldnotes.store.NoteDigest;
import io.github.fieldnotes.store.NoteStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Digests of what pages and files are made of. Notes are taken by the digests of the store: what is
 * made of a note that the store does not have gets another digest in every run. Safe for threads.
 */
final class InputKeys {

  /** 128 bits, in hexadecimal digits. */
  static final int LENGTH = 32;

  private final NoteStore store;
  private final String unknown = UUID.randomUUID().toString();
  private final Map<String, String> heads = new ConcurrentHashMap<>();

  /** For values that lead to notes, but say nothing of what is in them. */
  private final Fingerprints routes =
      new Fingerprints(Map.of(Note.class, note -> ((Note) note).file()));

  private final Fingerprints contents =
      new Fingerprints(
          Map.of(
              Note.class,
              note -> head((Note) note),
              PageInputs.NoteBody.class,
              body -> body(((PageInputs.NoteBody) body).note()),
              Annotation.class,
              annotation -> place((Annotation) annotation),
              Passage.class,
              passage -> ((Passage) passage).text(),
              People.Entry.class,
              person -> person((People.Entry) person),
              SectionPlan.Places.class,
              places -> routes.begin().add("places", places).text()));

  /**
   * Makes digests for one run.
   *
   * @param store that the notes were read from
   */
  InputKeys(NoteStore store) {
    this.store = store;
  }

  /** The key of what is made of these. */
  String of(PageInputs inputs) {
    Fingerprint key = contents.begin();
    inputs.shared().forEach(input -> key.addShared("shared", input));
    return key.add("own", inputs.own()).text().substring(0, LENGTH);
  }

  /** All of a note but its body: as it was read, and with the kinds that it got since. */
  private String head(Note note) {
    return heads.computeIfAbsent(
        note.file(),
        file -> {
          Fingerprint head = contents.begin();
          head.add("head", store.digest(file).map(NoteDigest::head).orElse(unknown));
          note.annotations().forEach(one -> head.addShared("kind", one.kind()));
          return head.text();
        });
  }

  private String body(Note note) {
    Optional<NoteDigest> digest = store.digest(note.file());
    return digest.map(NoteDigest::body).orElse(unknown);
  }

  /** Which one of a note's it is; the note, which always stands beside it, says the rest. */
  private static List<Object> place(Annotation annotation) {
    return List.of(
        annotation.kind().id(),
        annotation.place().line(),
        annotation.place().column(),
        annotation.anchor());
  }

  private static List<Object> person(People.Entry person) {
    return List.of(person.name(), person.aliases(), person.mentions());
  }
}
