package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.Term;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.link.WebLinks;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of the section. Code that treats each type of page differently is a {@link Visitor}, so a
 * new type does not compile until every visitor handles it.
 */
public sealed interface Page {

  Route route();

  /** Calls the visitor's method for this type of page. */
  <T> T accept(Visitor<T> visitor);

  /**
   * One method for each type of page.
   *
   * @param <T> the result for a page
   */
  interface Visitor<T> {

    T index(IndexPage page);

    T year(YearPage page);

    T note(NotePage page);

    T kind(KindPage page);

    T furtherKind(FurtherKindPage page);

    T term(TermPage page);

    T terms(TermsPage page);

    T folder(FolderPage page);

    T links(LinksPage page);

    T people(PeoplePage page);

    T person(PersonPage page);
  }

  /** A page whose entries can have a feed. */
  sealed interface FeedPage extends Page {

    /** Applies the function for this type of page. */
    <T> T match(
        Function<IndexPage, T> index, Function<KindPage, T> kind, Function<TermPage, T> term);
  }

  /**
   * A page of the overview of the section, which has several if there are many notes.
   *
   * @param notes the notes on this page, newest first
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
   * @param notes the notes on this page, newest first
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
   * @param newer the next note by date, within the note's first category if it has one
   * @param older the previous note by date, likewise
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
   * @param entries all annotations, from the newest note to the oldest, in order of location within
   *     a note
   * @param shown the annotations on this page
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

  /** A page of a kind after its first, if one page cannot hold all annotations. */
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
   * @param notes the notes on this page, newest first
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

  /** All categories, or all tags, if there are too many for the index. */
  record TermsPage(Route route, Taxonomy taxonomy, List<TermPage> terms) implements Page {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.terms(this);
    }
  }

  /**
   * The notes of a folder, without those of folders in it that have a page.
   *
   * @param path the folder's path in the section, without a trailing slash
   * @param introduction the note that introduces the folder, its {@code README} or {@code index};
   *     on the first page alone
   * @param notes the other notes on this page, newest first
   */
  record FolderPage(
      Route route, String path, Optional<Note> introduction, List<Note> notes, Paging paging)
      implements Page {

    /** The last part of the path. */
    public String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.folder(this);
    }
  }

  /**
   * All links to other hosts.
   *
   * @param part the links on this page
   * @param all the number of hosts on all pages
   */
  record LinksPage(Route route, WebLinks.Part part, int all, Paging paging) implements Page {

    /** The hosts on this page with their links, those with videos first; loaded on each call. */
    public List<WebLinks.HostLinks> hosts() {
      return part.hosts();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.links(this);
    }
  }

  /**
   * All people whom the notes mention.
   *
   * @param people the people in order of name
   */
  record PeoplePage(Route route, List<People.Entry> people) implements Page {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.people(this);
    }
  }

  /** A person, and everything that mentions them. */
  record PersonPage(Route route, People.Entry person) implements Page {

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.person(this);
    }
  }

  /**
   * The position of a page among those that share a list.
   *
   * @param number 1-based
   * @param routes the routes of all these pages, in order
   * @param items the total number of items on these pages
   */
  record Paging(int number, List<Route> routes, int items) {

    /** Whether this is the first or only page. */
    public boolean isFirst() {
      return number == 1;
    }
  }

  /**
   * An annotation and the note that contains it.
   *
   * @param earlier of an action that was carried over, the mentions before this one, oldest first
   */
  record Entry(Note note, Annotation annotation, List<Entry> earlier) {

    /** Creates an entry that no other one continues. */
    public Entry(Note note, Annotation annotation) {
      this(note, annotation, List.of());
    }

    /** The date of the heading around the annotation, if it has one, or else of the note. */
    public Optional<NoteDate> date() {
      return annotation.position().date().or(() -> note.metadata().date());
    }
  }
}
