package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.People;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlan.Places;
import io.github.fieldnotes.render.content.PageMarkup;
import io.github.fieldnotes.render.content.Truncation;
import io.github.fieldnotes.render.page.SectionCounts.Count;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.KindViews.PlaceView;
import io.github.fieldnotes.render.view.Views.KindCountView;
import io.github.fieldnotes.render.view.Views.LanguageView;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.NoteCardView;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the parts of views that many pages have. */
public final class ViewParts {

  public static final LinkView NO_LINK = new LinkView("", "");

  private static final int CARD_EXCERPT = 280;

  private final Links links;
  private final People people;
  private final Messages messages;
  private final PageMarkup markup;

  /**
   * All that every view can link to.
   *
   * @param title of the section
   * @param people their names and spellings
   * @param overview the page of all people, where there is one
   */
  public record Links(String title, Places places, List<Name> people, Optional<Route> overview) {

    /** What all views of a section can link to. */
    public static Links of(SectionPlan plan) {
      return new Links(
          plan.title(),
          plan.places(),
          plan.people().all().stream().map(one -> new Name(one.name(), one.aliases())).toList(),
          plan.pages(Page.PeoplePage.class).stream().map(Page::route).findFirst());
    }
  }

  /**
   * A person's name.
   *
   * @param spellings the others that are known
   */
  public record Name(String name, List<String> spellings) {}

  /**
   * Makes parts of views.
   *
   * @param links all that they depend on beside what they are asked for
   * @param people who are the names of {@code links}
   */
  public ViewParts(Links links, People people, Messages messages, PageMarkup markup) {
    this.links = links;
    this.people = people;
    this.messages = messages;
    this.markup = markup;
  }

  /** All that the parts depend on beside what they are asked for. */
  public Links links() {
    return links;
  }

  Places places() {
    return links.places();
  }

  public Messages messages() {
    return messages;
  }

  PageMarkup markup() {
    return markup;
  }

  LinkView section(Route from) {
    return new LinkView(links.title(), places().index().from(from));
  }

  LinkView link(Note note, Route from) {
    return new LinkView(note.metadata().title(), places().note(note).from(from));
  }

  /** Where an annotation stands. */
  PlaceView place(Page.Entry entry, Route from) {
    Note note = entry.note();
    Annotation annotation = entry.annotation();
    Route page = places().note(note);
    String url = page.from(from, annotation.anchor());
    return new PlaceView(
        url,
        link(note, from),
        messages.date(entry.date()),
        annotation.section(),
        module(note, from));
  }

  /** Where an annotation's title leads, with the host as text. */
  LinkView source(Annotation annotation, Route from) {
    return annotation
        .link()
        .map(target -> new LinkView(host(target, from), markup.address(target, from)))
        .orElse(NO_LINK);
  }

  private String host(Target target, Route from) {
    String host = target instanceof Target.ToWeb web ? web.host() : "";
    return host.isEmpty() ? markup.address(target, from) : host;
  }

  /** The address of a field's value; empty when it leads nowhere. */
  String address(Annotation annotation, String name, Route from) {
    return annotation
        .field(name)
        .flatMap(Field::target)
        .map(target -> markup.address(target, from))
        .orElse("");
  }

  /** The people in a field, each with their page. */
  List<LinkView> people(Annotation annotation, String field, Route from) {
    return annotation.values(field).stream().map(name -> person(name, from)).toList();
  }

  LinkView person(String name, Route from) {
    return new LinkView(name, personAddress(name, from).orElse(""));
  }

  /** The address of the page of a person, by any spelling. */
  Optional<String> personAddress(String spelling, Route from) {
    return people
        .person(spelling)
        .map(person -> places().people().get(person.name()))
        .map(route -> route.from(from));
  }

  /** The name of a person, by any spelling; that spelling where nobody is known by it. */
  String personName(String spelling) {
    return people.person(spelling).map(People.Entry::name).orElse(spelling);
  }

  List<NoteCardView> cards(List<Note> notes, Route from) {
    return notes.stream().map(note -> card(note, from)).toList();
  }

  private NoteCardView card(Note note, Route from) {
    LinkView link = link(note, from);
    return new NoteCardView(
        link.text(),
        link.url(),
        language(note),
        messages.date(note.metadata().date()),
        module(note, from),
        terms(Taxonomy.CATEGORY, note, from),
        Truncation.atWord(note.excerpt(), CARD_EXCERPT),
        kinds(note, from));
  }

  /** The language of a note; nothing when it is the page's. */
  LanguageView language(Note note) {
    String tag = note.metadata().language();
    return tag.isEmpty() || tag.equals(messages.locale().toLanguageTag())
        ? new LanguageView("", "")
        : new LanguageView(tag, TextDirection.of(tag));
  }

  List<LinkView> terms(Taxonomy taxonomy, Note note, Route from) {
    return taxonomy.names(note.metadata()).stream()
        .map(name -> new LinkView(name, places().term(taxonomy, name).from(from)))
        .toList();
  }

  /** The module of a note, where there are several. */
  LinkView module(Note note, Route from) {
    return terms(Taxonomy.MODULE, note, from).stream().findFirst().orElse(NO_LINK);
  }

  /** Kinds that have a page. */
  List<KindCountView> kinds(Stream<Count<Kind>> kinds, Route from) {
    return kinds.map(kind -> count(kind.of(), kind.items(), from)).toList();
  }

  /** The kinds of what is marked in a note. */
  List<KindCountView> kinds(Note note, Route from) {
    SortedMap<Kind, Integer> counts = new TreeMap<>();
    note.annotations().stream()
        .filter(annotation -> !annotation.kind().hidden())
        .forEach(annotation -> counts.merge(annotation.kind(), 1, Integer::sum));
    return counts.entrySet().stream().map(e -> count(e.getKey(), e.getValue(), from)).toList();
  }

  private KindCountView count(Kind kind, int count, Route from) {
    String url = places().kind(kind).from(from);
    return new KindCountView(kind.id(), messages.kind(kind, count != 1), url, count);
  }

  /** The page of all people, where there is one. */
  Optional<Route> people() {
    return links.overview();
  }
}
