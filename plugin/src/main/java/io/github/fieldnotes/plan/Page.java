package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.Term;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** A page of the section. */
public sealed interface Page {

  Route route();

  /**
   * What is here, at a glance; the first of several when there are many notes.
   *
   * @param notes newest first, those of this page
   */
  record IndexPage(Route route, List<Note> notes, Paging paging) implements Page {}

  /**
   * The notes of a year.
   *
   * @param notes newest first, those of this page
   */
  record YearPage(Route route, Year year, List<Note> notes, Paging paging) implements Page {}

  /**
   * A note.
   *
   * @param newer the next one by date, of its first category if it has any
   * @param older the one before by date, likewise
   */
  record NotePage(Route route, Note note, Optional<Note> newer, Optional<Note> older)
      implements Page {}

  /**
   * All annotations of a kind.
   *
   * @param entries those of the newest note first, within a note by place
   * @param shown those of this page
   */
  record KindPage(Route route, Kind kind, List<Entry> entries, List<Entry> shown, Paging paging)
      implements Page {}

  /** A further page of a kind that has more annotations than a page can show. */
  record FurtherKindPage(KindPage page) implements Page {

    @Override
    public Route route() {
      return page.route();
    }
  }

  /**
   * All notes of a category or with a tag.
   *
   * @param notes newest first, those of this page
   */
  record TermPage(Route route, Term term, List<Note> notes, Paging paging) implements Page {}

  /** All categories, or all tags, where the index has no room for them. */
  record TermsPage(Route route, Taxonomy taxonomy, List<TermPage> terms) implements Page {}

  /**
   * All links to other hosts.
   *
   * @param hosts those with videos first, with their links on this page
   * @param all how many hosts there are on all pages
   */
  record LinksPage(Route route, List<WebLinks.HostLinks> hosts, int all, Paging paging)
      implements Page {}

  /**
   * Everybody who is named.
   *
   * @param people in order of name
   */
  record PeoplePage(Route route, List<People.Entry> people) implements Page {}

  /** A person, and what names them. */
  record PersonPage(Route route, People.Entry person) implements Page {}

  /**
   * Where a page is among those that share a list.
   *
   * @param number 1-based
   * @param routes of all of them, in order
   * @param items how much they list together
   */
  record Paging(int number, List<Route> routes, int items) {

    /** Whether it is the first, or the only one. */
    public boolean isFirst() {
      return number == 1;
    }
  }

  /** An annotation and the note that it stands in. */
  record Entry(Note note, Annotation annotation) {}
}
