package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Term;
import java.util.List;
import java.util.Optional;

/** A page of the section. */
public sealed interface Page {

  Route route();

  /**
   * What is here, at a glance.
   *
   * @param notes newest first
   */
  record IndexPage(Route route, List<Note> notes) implements Page {}

  /**
   * A note.
   *
   * @param newer the next one by date
   * @param older the one before by date
   */
  record NotePage(Route route, Note note, Optional<Note> newer, Optional<Note> older)
      implements Page {}

  /**
   * All annotations of a kind.
   *
   * @param entries those of the newest note first, within a note by place
   */
  record KindPage(Route route, Kind kind, List<Entry> entries) implements Page {}

  /**
   * All notes of a category or with a tag.
   *
   * @param notes newest first
   */
  record TermPage(Route route, Term term, List<Note> notes) implements Page {}

  /**
   * All links to other hosts.
   *
   * @param hosts those with videos first
   */
  record LinksPage(Route route, List<WebLinks.HostLinks> hosts) implements Page {}

  /**
   * Everybody who is named.
   *
   * @param people in order of name
   */
  record PeoplePage(Route route, List<People.Entry> people) implements Page {}

  /** A person, and what names them. */
  record PersonPage(Route route, People.Entry person) implements Page {}

  /** An annotation and the note that it stands in. */
  record Entry(Note note, Annotation annotation) {}
}
