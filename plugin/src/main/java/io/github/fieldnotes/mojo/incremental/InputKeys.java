package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
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
import java.util.function.Function;

/**
 * Digests of what pages and files are made of. Notes are taken by the digests of the store: what is
 * made of a note that the store does not have gets another digest in every run. Safe for threads.
 */
final class InputKeys {

  /** 128 bits, in hexadecimal digits. */
  static final int LENGTH = 32;

  private final NoteStore store;
  private final String unknown = UUID.randomUUID().toString();

  /** For values that lead to notes, but say nothing of what is in them. */
  private final Fingerprints routes =
      new Fingerprints(Map.of(Note.class, note -> ((Note) note).file()));

  /** For pages, which show no places in files but those of actions. */
  private final Fingerprints pages = contents(NoteDigest::shown, InputKeys::shown);

  private final Fingerprints files = contents(NoteDigest::head, InputKeys::place);

  /**
   * Makes digests for one run.
   *
   * @param store that the notes were read from
   */
  InputKeys(NoteStore store) {
    this.store = store;
  }

  private Fingerprints contents(
      Function<NoteDigest, String> part, Function<Annotation, Object> place) {
    Map<String, String> heads = new ConcurrentHashMap<>();
    return new Fingerprints(
        Map.of(
            Note.class,
            note -> heads.computeIfAbsent(((Note) note).file(), file -> head((Note) note, part)),
            PageInputs.NoteBody.class,
            body -> body(((PageInputs.NoteBody) body).note()),
            Annotation.class,
            annotation -> place.apply((Annotation) annotation),
            Passage.class,
            passage -> ((Passage) passage).text(),
            People.Entry.class,
            person -> person((People.Entry) person),
            SectionPlan.Places.class,
            places -> routes.begin().add("places", places).text()));
  }

  /** The key of a page that is made of these. */
  String ofPage(PageInputs inputs) {
    return key(inputs, pages);
  }

  /** The key of a file that is made of these and is no page. */
  String ofFile(PageInputs inputs) {
    return key(inputs, files);
  }

  private static String key(PageInputs inputs, Fingerprints family) {
    Fingerprint key = family.begin();
    inputs.shared().forEach(input -> key.addShared("shared", input));
    return key.add("own", inputs.own()).text().substring(0, LENGTH);
  }

  /** All of a note but its body: as it was read, and with the kinds that it got since. */
  private String head(Note note, Function<NoteDigest, String> part) {
    Fingerprint head = routes.begin();
    head.add("head", store.digest(note.file()).map(part).orElse(unknown));
    head.add("date", note.metadata().date()).add("history", note.history());
    head.add("beside", note.body().beside());
    note.annotations().forEach(one -> head.addShared("kind", one.kind()));
    return head.text();
  }

  private String body(Note note) {
    Optional<NoteDigest> digest = store.digest(note.file());
    return digest.map(NoteDigest::body).orElse(unknown) + note.body().beside();
  }

  /** Which one of a note's it is; the note, which always stands beside it, says the rest. */
  private static Object place(Annotation annotation) {
    return List.of(
        annotation.kind().id(),
        annotation.place().line(),
        annotation.place().column(),
        annotation.anchor());
  }

  /** As {@link #place}, for pages. */
  private static Object shown(Annotation annotation) {
    return List.of(
        annotation.kind().id(),
        annotation.kind().is(BuiltInKind.ACTION) ? annotation.place().toString() : "",
        annotation.label(),
        annotation.title(),
        annotation.anchor());
  }

  private static List<Object> person(People.Entry person) {
    return List.of(person.name(), person.aliases(), person.mentions());
  }
}
