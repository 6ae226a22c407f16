package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Annotations for tests: where they are, and what the test is about. */
public final class AnnotationFixture {

  private final String file;
  private final Kind kind;
  private final String label;
  private final String title;
  private final List<Field> fields = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private Optional<Target> link = Optional.empty();
  private RuleName rule = RuleName.HEADING_LABEL;
  private Extent extent = new Extent(Extent.Scope.SECTION, 1, 2);
  private String anchor;
  private String section = "";
  private String excerpt = "";

  private AnnotationFixture(String file, Kind kind, String label, String title) {
    this.file = file;
    this.kind = kind;
    this.label = label;
    this.title = title;
    this.anchor = title;
  }

  /** An annotation of two lines at the beginning of a file, whose anchor is its title. */
  public static AnnotationFixture annotation(String file, Kind kind, String label, String title) {
    return new AnnotationFixture(file, kind, label, title);
  }

  /** As {@link #annotation}, of a built-in kind, which is also the label. */
  public static AnnotationFixture annotation(String file, String kind, String title) {
    Kind builtIn = Vocabulary.builtIn().kind(kind).orElseThrow();
    return new AnnotationFixture(file, builtIn, builtIn.name(), title);
  }

  /** A decision record: the whole note, by its place. */
  public static AnnotationFixture record(String file, String number, String status, String title) {
    return annotation(file, "decision", title)
        .whole()
        .field(Field.NUMBER, number)
        .field(Field.STATUS, status);
  }

  /** Makes it the whole note, by its place. */
  public AnnotationFixture whole() {
    rule = RuleName.PLACE;
    extent = new Extent(Extent.Scope.NOTE, 1, 9);
    anchor = "";
    return this;
  }

  /** Puts it at a line. */
  public AnnotationFixture at(int line) {
    extent = new Extent(Extent.Scope.SECTION, line, line + 1);
    return this;
  }

  public AnnotationFixture field(String name, String value) {
    fields.add(new Field(name, value));
    return this;
  }

  public AnnotationFixture field(String name, String value, Target target) {
    fields.add(new Field(name, value, Optional.of(target)));
    return this;
  }

  /** Says something of another record, by its number or, where that is empty, by a link. */
  public AnnotationFixture relation(Relation.Type type, String number, Target target) {
    Location place = new Location(file, 3, 1);
    relations.add(new Relation(type, number, number, Optional.ofNullable(target), place));
    return this;
  }

  public AnnotationFixture link(Target target) {
    link = Optional.of(target);
    return this;
  }

  public AnnotationFixture section(String heading) {
    section = heading;
    return this;
  }

  public AnnotationFixture excerpt(String text) {
    excerpt = text;
    return this;
  }

  public Annotation build() {
    return new Annotation(
        kind,
        rule,
        label,
        title,
        link,
        new Annotation.Position(section, anchor, new Location(file, extent.firstLine(), 1), extent),
        fields,
        relations,
        Passage.of(excerpt));
  }
}
