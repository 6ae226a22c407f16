package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.Term;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of the section. What is done with each type of page is a {@link Visitor}: a new type does
 * not compile until all of them have a method for it.
 */
public sealed interface Page {

  Route route();

  /** Calls the visitor's method for this type of page. */
  <T> T accept(Visitor<T> visitor);

  /**
   * One method for each type of page.
   *
   * @param <T> what is made of a page
   */
  interface Visitor<T> {

    T index(IndexPage page);

    T year(YearPage page);

    T note(NotePage page);

    T kind(KindPage page);

    T furtherKind(FurtherKindPage page);

    T term(TermPage page);

    T terms(TermsPage page);

    T links(LinksPage page);

    T people(PeoplePage page);

    T person(PersonPage page);
  }

  /** A page that can have a feed of what it lists. */
  sealed interface FeedPage extends Page {

    /** Applies the function for this type of page. */
    <T> T match(
        Function<IndexPage, T> index, Function<KindPage, T> kind, Function<TermPage, T> term);
  }

  /**
   * What is here, at a glance; the first of several when there are many notes.
   *
   * @param notes newest first, those of this page
   */
  record IndexPage(Route route, List<Note> notes, Paging paging) implements FeedPage {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.index(this);
    }

    @Override
    public <T> T match(
        Function<IndexPage, T> index, Function<KindPage, T> kind, Function<TermPage, T> term) {
      return index.apply(this);
    }
  }

  /**
   * The notes of a year.
   *
   * @param notes newest first, those of this page
   */
  record YearPage(Route route, Year year, List<Note> notes, Paging paging) implements Page {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.year(this);
    }
  }

  /**
   * A note.
   *
   * @param newer the next one by date, of its first category if it has any
   * @param older the one before by date, likewise
   */
  record NotePage(Route route, Note note, Optional<Note> newer, Optional<Note> older)
      implements Page {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.note(this);
    }
  }

  /**
   * All annotations of a kind.
   *
   * @param entries those of the newest note first, within a note by place
   * @param shown those of this page
   */
  record KindPage(Route route, Kind kind, List<Entry> entries, List<Entry> shown, Paging paging)
      implements FeedPage {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.kind(this);
    }

    @Override
    public <T> T match(
        Function<IndexPage, T> index, Function<KindPage, T> kind, Function<TermPage, T> term) {
      return kind.apply(this);
    }
  }

  /** A further page of a kind that has more annotations than a page can show. */
  record FurtherKindPage(KindPage page) implements Page {

    @Override
    public Route route() {
      return page.route();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.furtherKind(this);
    }
  }

  /**
   * All notes of a category or with a tag.
   *
   * @param notes newest first, those of this page
   */
  record TermPage(Route route, Term term, List<Note> notes, Paging paging) implements FeedPage {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.term(this);
    }

    @Override
    public <T> T match(
        Function<IndexPage, T> index, Function<KindPage, T> kind, Function<TermPage, T> term) {
      return term.apply(this);
    }
  }

  /** All categories, or all tags, where the index has no room for them. */
  record TermsPage(Route route, Taxonomy taxonomy, List<TermPage> terms) implements Page {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.terms(this);
    }
  }

  /**
   * All links to other hosts.
   *
   * @param hosts those with videos first, with their links on this page
   * @param all how many hosts there are on all pages
   */
  record LinksPage(Route route, List<WebLinks.HostLinks> hosts, int all, Paging paging)
      implements Page {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.links(this);
    }
  }

  /**
   * Everybody who is named.
   *
   * @param people in order of name
   */
  record PeoplePage(Route route, List<People.Entry> people) implements Page {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.people(this);
    }
  }

  /** A person, and what names them. */
  record PersonPage(Route route, People.Entry person) implements Page {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.person(this);
    }
  }

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
