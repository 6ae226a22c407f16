package io.github.fieldnotes.render.feed;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Note.History;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile.FeedFile;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.content.Addressing;
import io.github.fieldnotes.render.content.PageMarkup;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.content.Truncation;
import io.github.fieldnotes.render.theme.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Selects the entries of a feed: the newest that its page lists, with absolute addresses. */
public final class FeedEntries {

  private static final int MOST = 50;
  private static final int SUMMARY = 500;

  private final SectionPlan plan;
  private final PageMarkup markup;
  private final Messages messages;
  private final Project project;
  private final String site;

  /**
   * A feed.
   *
   * @param url the absolute address of the feed
   * @param page the absolute address of the page that lists the same entries
   * @param entries the entries, newest first; at least one
   */
  record Feed(String title, String url, String page, List<Entry> entries) {}

  /**
   * An entry of a feed.
   *
   * @param url the absolute address, which identifies the entry
   * @param changed the day of its last change, not before its date
   * @param summary plain text; may be empty
   * @param content HTML in which every address is absolute; empty if there is only a summary
   */
  record Entry(
      String title,
      String url,
      LocalDate date,
      LocalDate changed,
      List<String> authors,
      List<String> terms,
      String summary,
      Optional<String> content) {}

  public FeedEntries(SectionPlan plan, PageMarkup markup, Messages messages, Project project) {
    this.plan = plan;
    this.markup = markup;
    this.messages = messages;
    this.project = project;
    this.site = project.url();
  }

  /** Selects the entries of a feed. */
  Feed of(FeedFile file) {
    String page = file.of().route().at(site);
    String url = file.route().at(site);
    return file.of()
        .match(
            index -> new Feed(title(), url, page, notes(plan.notes(), true)),
            kind -> new Feed(title(messages.kind(kind.kind(), true)), url, page, annotations(kind)),
            term -> new Feed(title(term.term().name()), url, page, notes(term.notes(), false)));
  }

  /** The notes whose bodies stand in a feed. */
  public List<Note> whole(FeedFile file) {
    return file.of()
        .match(index -> dated(plan.notes()).toList(), kind -> List.of(), term -> List.of());
  }

  private static Stream<Note> dated(List<Note> notes) {
    return notes.stream().filter(note -> day(note.metadata().date()).isPresent()).limit(MOST);
  }

  private String title(String list) {
    return title() + ": " + list;
  }

  /** The title of the section with the name of the project: a feed reader shows many projects. */
  private String title() {
    String name = project.name();
    return name.isEmpty() || plan.title().contains(name)
        ? plan.title()
        : name + ": " + plan.title();
  }

  private List<Entry> annotations(Page.KindPage page) {
    return page.entries().stream()
        .filter(entry -> day(entry.date()).isPresent())
        .limit(MOST)
        .map(this::annotation)
        .toList();
  }

  private List<Entry> notes(List<Note> notes, boolean whole) {
    return dated(notes).map(note -> note(note, whole)).toList();
  }

  private Entry note(Note note, boolean whole) {
    Metadata metadata = note.metadata();
    List<String> terms = new ArrayList<>(metadata.categories());
    terms.addAll(metadata.tags());
    Route route = plan.places().note(note);
    LocalDate date = day(metadata.date()).orElseThrow();
    return new Entry(
        metadata.title(),
        route.at(site),
        date,
        note.history().map(History::changed).filter(date::isBefore).orElse(date),
        metadata.authors(),
        terms,
        Truncation.atWord(note.excerpt(), SUMMARY),
        whole ? Optional.of(content(note, route)) : Optional.empty());
  }

  /**
   * The content of a note, without permalinks of headings, which are useless in a feed reader, and
   * with characters for the boxes of tasks, because feed readers remove controls; footnotes link to
   * the note's page.
   */
  private String content(Note note, Route route) {
    return markup
        .fill(note, Addressing.at(site, route))
        .replaceAll("<a class=\"fn-permalink\"[^>]*></a>", "")
        .replaceAll("<input type=\"checkbox\"[^>]*\\bchecked=\"\"[^>]*>", "\u2611")
        .replaceAll("<input type=\"checkbox\"[^>]*>", "\u2610")
        .replaceAll(
            "(<a\\b[^>]*?\\bhref=\")#",
            "$1" + Matcher.quoteReplacement(PageMarkup.escape(route.at(site))) + "#");
  }

  private Entry annotation(Page.Entry entry) {
    Note note = entry.note();
    Annotation annotation = entry.annotation();
    LocalDate date = day(entry.date()).orElseThrow();
    return new Entry(
        annotation.title(),
        plan.places().note(note).at(site, annotation.anchor()),
        date,
        date,
        note.metadata().authors(),
        note.metadata().tags(),
        Truncation.atWord(annotation.excerpt().text(), SUMMARY),
        Optional.empty());
  }

  /** The day of a date; empty if only its month or year is known. */
  private static Optional<LocalDate> day(Optional<NoteDate> date) {
    return date.filter(NoteDate::isDay).map(NoteDate::first);
  }
}
