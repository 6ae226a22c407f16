package io.github.fieldnotes.model;

import io.github.fieldnotes.model.Markup.Piece;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Notes for tests: a file name, and what the test is about. */
public final class NoteFixture {

  private final String file;
  private Optional<NoteDate> date = Optional.empty();
  private List<String> tags = List.of();
  private List<Piece> pieces = List.of();
  private List<Heading> headings = List.of();
  private Set<String> anchors = Set.of();
  private List<Annotation> annotations = List.of();
  private List<Picture> pictures = List.of();
  private List<Link> links = List.of();
  private List<Person> people = List.of();
  private List<NearMiss> nearMisses = List.of();
  private List<String> authors = List.of();
  private String title;
  private String titleId = "";

  private NoteFixture(String file) {
    this.file = file;
    this.title = file;
  }

  /** A note that says nothing; its title is the name of its file. */
  public static NoteFixture note(String file) {
    return new NoteFixture(file);
  }

  /** An annotation of two lines at the beginning of a file, whose anchor is its title. */
  public static Annotation annotation(String file, Kind kind, String label, String title) {
    return AnnotationFixture.annotation(file, kind, label, title).build();
  }

  public NoteFixture date(String iso) {
    date = Optional.of(NoteDate.of(LocalDate.parse(iso)));
    return this;
  }

  public NoteFixture title(String text) {
    title = text;
    return this;
  }

  public NoteFixture authors(String... names) {
    authors = List.of(names);
    return this;
  }

  public NoteFixture people(Person... all) {
    people = List.of(all);
    return this;
  }

  public NoteFixture nearMisses(NearMiss... all) {
    nearMisses = List.of(all);
    return this;
  }

  public NoteFixture tags(String... names) {
    tags = List.of(names);
    return this;
  }

  public NoteFixture titleId(String id) {
    titleId = id;
    return this;
  }

  public NoteFixture body(List<Piece> body) {
    pieces = body;
    return this;
  }

  /** Headings of the second level, whose text is their id. */
  public NoteFixture headings(String... ids) {
    headings = Stream.of(ids).map(id -> new Heading(2, id, id, 1)).toList();
    return this;
  }

  public NoteFixture anchors(String... ids) {
    anchors = Set.of(ids);
    return this;
  }

  public NoteFixture annotations(Annotation... all) {
    annotations = List.of(all);
    return this;
  }

  public NoteFixture links(List<Link> all) {
    links = all;
    return this;
  }

  public NoteFixture pictures(Picture... all) {
    pictures = List.of(all);
    return this;
  }

  public Note build() {
    return new Note(
        NoteId.ofFile(file),
        file,
        new Metadata(title, date, List.of(), tags, authors, Optional.empty(), false),
        new Note.Text(titleId, new Markup(pieces), Passage.NONE),
        annotations,
        people,
        new Details.Held(headings, anchors, links, linksOfAnnotations(), pictures, nearMisses));
  }

  private List<List<Integer>> linksOfAnnotations() {
    return Collections.nCopies(annotations.size(), List.of());
  }
}
