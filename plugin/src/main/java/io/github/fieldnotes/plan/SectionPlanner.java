package io.github.fieldnotes.plan;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Page.Entry;
import io.github.fieldnotes.plan.SectionPlan.Places;
import io.github.fieldnotes.plan.link.Backlinks;
import io.github.fieldnotes.plan.link.LinkedAddresses;
import io.github.fieldnotes.plan.link.Related;
import io.github.fieldnotes.plan.link.WebLinks;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Decides which pages and files a section has, and their routes.
 *
 * <p>Routes are allocated in this order: the section's own pages and files, then notes, then files
 * beside notes, then redirects from old addresses. A note or file whose route is taken gets another
 * one, so that it can never replace a page of the section; a redirect whose route is taken is left
 * out. Both are reported. Planning reads and writes no files. An instance plans one section and is
 * not thread-safe.
 */
public final class SectionPlanner {

  /** Newest first, notes without a date last, then by path. */
  static final Comparator<Note> NEWEST_FIRST =
      Comparator.comparing(
              (Note note) -> note.metadata().date().orElse(null),
              Comparator.nullsLast(Comparator.<NoteDate>reverseOrder()))
          .thenComparing(Note::file);

  private final SectionOptions options;
  private final Diagnostics diagnostics;
  private final RouteAllocator addresses;
  private final Listings listings;

  /**
   * What connects notes. It needs nothing of the rest of the plan, and takes as long as that, so it
   * is collected at the same time.
   */
  private record Connections(
      CompletableFuture<Backlinks> backlinks,
      CompletableFuture<Related> related,
      CompletableFuture<WebLinks> web) {

    static Connections of(List<Note> notes, Map<NoteId, Note> byId) {
      LinkedAddresses linked = LinkedAddresses.of(notes);
      return new Connections(
          CompletableFuture.supplyAsync(() -> Backlinks.of(notes, byId)),
          CompletableFuture.supplyAsync(() -> Related.of(notes, linked)),
          CompletableFuture.supplyAsync(() -> WebLinks.of(notes, linked)));
    }
  }

  /** Creates a planner for one run. */
  public SectionPlanner(SectionOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.addresses = new RouteAllocator(options.folder(), options.names(), diagnostics);
    this.listings = new Listings(addresses, options.notesPerPage());
  }

  /**
   * Plans the section. If two things claim the same address, one of them gets another one, and this
   * is reported.
   */
  public SectionPlan plan(Library library) {
    List<Note> notes = library.notes().stream().sorted(NEWEST_FIRST).toList();
    Map<NoteId, Note> byId = byId(library);
    Connections connections = Connections.of(notes, byId);
    People people = People.of(library, notes, diagnostics);
    OwnPages own = ownPages(notes, connections, people);
    SectionFiles files = SectionFiles.of(notes, own, addresses, options);
    // the section's own routes are reserved by now, so no note can get one of them
    addresses.keepFolders(library);
    Map<String, Route> noteRoutes = new HashMap<>();
    library.notes().forEach(note -> noteRoutes.put(note.file(), addresses.note(note)));
    Map<String, Route> media = new HashMap<>();
    library.media().forEach(file -> media.put(file.path(), addresses.media(file)));
    List<SectionFile> all = new ArrayList<>(files.with(library.media(), media));
    all.addAll(
        new Redirects(options.folder(), addresses, diagnostics).of(library.notes(), noteRoutes));
    reportNames(own);
    return new SectionPlan(
        options.title(),
        notes,
        own.with(Neighbours.pages(notes, noteRoutes)),
        all,
        DecisionLog.of(notes, library.statuses()),
        connections.backlinks().join(),
        connections.related().join(),
        people,
        new Places(
            own.index().get(0).route(),
            files.assets(),
            files.search(),
            noteRoutes,
            byId,
            routes(own.firstOfKinds()),
            own.terms().routes(),
            own.personRoutes(),
            media,
            DecisionFolders.of(byId.values())));
  }

  /**
   * Reports pages of tags and people whose names could not be used as file names; the location is a
   * note that mentions the tag or person.
   */
  private void reportNames(OwnPages own) {
    for (Page.TermPage page : own.terms().ofTerms()) {
      if (addresses.isReplaced(page.route())) {
        reportName(page, page.notes().get(0));
      }
    }
    for (Page.PersonPage page : own.persons()) {
      if (addresses.isReplaced(page.route())) {
        reportName(page, page.person().mentions().get(0).note());
      }
    }
  }

  private void reportName(Page page, Note by) {
    String path = page.route().path().substring(options.folder().length() + 1);
    diagnostics.report(Problem.UNPORTABLE_NAME, Location.of(by.file()), path);
  }

  private OwnPages ownPages(List<Note> notes, Connections connections, People people) {
    return new OwnPages(
        listings.pages("index.html", "page", notes, Page.IndexPage::new),
        yearPages(notes),
        kindPages(notes, people),
        TermPages.of(notes, addresses, listings),
        FolderPages.of(notes, listings),
        overviews(connections.web().join(), people),
        personPages(people));
  }

  /** The pages of all links and of all people, if there are any. */
  private List<Page> overviews(WebLinks links, People people) {
    List<Page> pages = new ArrayList<>(linksPages(links));
    List<People.Entry> all = people.all();
    if (!all.isEmpty()) {
      pages.add(new Page.PeoplePage(addresses.reserve("people.html"), all));
    }
    return pages;
  }

  private List<Page.PersonPage> personPages(People people) {
    Slug slugs = new Slug();
    return people.all().stream()
        .map(
            person -> {
              String slug = slugs.unique(person.name());
              return new Page.PersonPage(addresses.reserve("person/" + slug + ".html"), person);
            })
        .toList();
  }

  private static Map<NoteId, Note> byId(Library library) {
    Map<NoteId, Note> byId = new HashMap<>();
    library.notes().forEach(note -> byId.putIfAbsent(note.id(), note));
    return byId;
  }

  private List<Page.YearPage> yearPages(List<Note> notes) {
    SortedMap<Year, List<Note>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (Note note : notes) {
      note.metadata()
          .date()
          .ifPresent(
              date ->
                  byYear.computeIfAbsent(Year.of(date.year()), y -> new ArrayList<>()).add(note));
    }
    List<Page.YearPage> pages = new ArrayList<>();
    byYear.forEach(
        (year, members) ->
            pages.addAll(
                listings.pages(
                    "year/" + year + ".html",
                    "year/" + year,
                    members,
                    (route, part, paging) -> new Page.YearPage(route, year, part, paging))));
    return pages;
  }

  private List<Page.KindPage> kindPages(List<Note> notes, People people) {
    SortedMap<Kind, List<Entry>> entries = new TreeMap<>();
    for (Note note : notes) {
      for (Annotation annotation : note.annotations()) {
        if (!annotation.kind().hidden()) {
          entries
              .computeIfAbsent(annotation.kind(), kind -> new ArrayList<>())
              .add(new Entry(note, annotation));
        }
      }
    }
    List<Page.KindPage> pages = new ArrayList<>();
    entries.forEach((kind, all) -> pages.addAll(kindPages(kind, ordered(kind, all, people))));
    return pages;
  }

  /** The entries of a kind in the order of its page: actions by urgency, others as they are. */
  private List<Entry> ordered(Kind kind, List<Entry> all, People people) {
    if (!kind.is(BuiltInKind.ACTION)) {
      return List.copyOf(all);
    }
    ActionAge.Days days = ActionAge.Days.of(options.actions().day(), all);
    List<Entry> latest =
        options.actions().joined()
            ? CarriedActions.latest(
                all, name -> people.person(name).map(People.Entry::name).orElse(name))
            : all;
    return latest.stream().sorted(Comparator.comparing(days::of)).toList();
  }

  private static int length(Kind kind) {
    boolean whole = kind.builtIn().filter(BuiltInKind::isListedOnOnePage).isPresent();
    return whole
        ? Integer.MAX_VALUE
        : kind.is(BuiltInKind.ACTION) ? Listings.MOST_ACTIONS : Listings.MOST_ROWS;
  }

  private List<Page.KindPage> kindPages(Kind kind, List<Entry> all) {
    return listings.pages(
        "kind/" + kind.id() + ".html",
        "kind/" + kind.id(),
        all,
        length(kind),
        (route, shown, paging) -> new Page.KindPage(route, kind, all, shown, paging));
  }

  private List<Page.LinksPage> linksPages(WebLinks links) {
    return links.size() == 0
        ? List.of()
        : listings.pages(
            "links.html",
            "links",
            links.size(),
            Listings.MOST_ROWS,
            (route, from, to, paging) ->
                new Page.LinksPage(
                    route, new WebLinks.Part(links, from, to), links.hosts(), paging));
  }

  private static Map<String, Route> routes(List<Page.KindPage> pages) {
    return pages.stream().collect(Collectors.toMap(page -> page.kind().id(), Page.KindPage::route));
  }
}
