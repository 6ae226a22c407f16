package io.github.fieldnotes.plan;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.plan.Page.Entry;
import io.github.fieldnotes.plan.SitePlan.Places;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides which pages and files a library makes, and where each is. */
public final class SitePlanner {

  /** Newest first; notes without a date come last, in order of their paths. */
  private static final Comparator<Note> NEWEST_FIRST =
      Comparator.comparing(
              (Note note) -> note.metadata().date().orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(Note::file);

  private static final String ASSETS = "assets/";

  /** Characters of HTML whose words make a file of some 200 KB. */
  private static final long TEXT_PER_SEARCH_FILE = 1_000_000;

  private static final int MOST_SEARCH_FILES = 200;

  private final SectionOptions options;
  private final Addresses addresses;
  private final Listings listings;

  /** A planner for one run. */
  public SitePlanner(SectionOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.addresses = new Addresses(options.folder(), diagnostics);
    this.listings = new Listings(addresses, options.notesPerPage());
  }

  /** Plans the section; two things at one address are told, and both get one. */
  public SitePlan plan(Library library) {
    List<Note> notes = library.notes().stream().sorted(NEWEST_FIRST).toList();
    List<Page.IndexPage> index = listings.pages("index.html", "page", notes, Page.IndexPage::new);
    List<Page.YearPage> years = yearPages(notes);
    Route data = addresses.reserve("notes.json");
    List<SiteFile.SearchFile> search = searchFiles(notes);
    List<Page.KindPage> kinds = kindPages(notes);
    Map<String, Route> assets = assets(kinds);
    TermPages terms = TermPages.of(notes, addresses, listings);
    People people = People.of(library, notes);
    List<Page.PersonPage> persons = personPages(people);
    List<Page> overviews = overviews(notes, people);
    List<SiteFile.FeedFile> feeds = feeds(notes, index.get(0), kinds, terms);
    Optional<Route> llms =
        options.llms() ? Optional.of(addresses.reserve("llms.txt")) : Optional.empty();
    // The section's own addresses are taken by now, so that a note cannot have one of them.
    addresses.keepFolders(library);
    Map<String, Route> noteRoutes = new HashMap<>();
    library.notes().forEach(note -> noteRoutes.put(note.file(), addresses.note(note)));

    List<SiteFile> files = new ArrayList<>();
    assets.forEach((name, route) -> files.add(new SiteFile.AssetFile(route, name)));
    files.add(new SiteFile.DataFile(data));
    files.addAll(search);
    files.addAll(feeds);
    llms.ifPresent(route -> files.add(new SiteFile.LlmsFile(route)));
    Map<String, Route> media = new HashMap<>();
    for (Media file : library.media()) {
      Route route = addresses.media(file);
      media.put(file.path(), route);
      files.add(new SiteFile.MediaFile(route, file.source()));
    }

    List<Page> pages = new ArrayList<>();
    pages.addAll(index);
    pages.addAll(years);
    pages.addAll(Neighbours.pages(notes, noteRoutes));
    pages.addAll(kinds);
    pages.addAll(terms.pages());
    pages.addAll(overviews);
    pages.addAll(persons);
    Map<NoteId, Note> byId = byId(library);
    Places places =
        new Places(
            index.get(0).route(),
            assets,
            search.get(0).route(),
            noteRoutes,
            byId,
            routes(kinds),
            terms.routes(),
            persons.stream()
                .collect(Collectors.toMap(page -> page.person().name(), Page.PersonPage::route)),
            media);
    return new SitePlan(
        options.title(),
        notes,
        pages,
        files,
        DecisionLog.of(notes),
        Backlinks.of(notes, byId),
        Related.of(notes),
        people,
        places);
  }

  /** The theme's files, and what is made for it: colours that users gave, words for scripts. */
  private Map<String, Route> assets(List<Page.KindPage> kinds) {
    Map<String, Route> assets = new LinkedHashMap<>();
    for (String name : options.assets()) {
      assets.put(name, addresses.reserve(ASSETS + name));
    }
    if (kinds.stream().anyMatch(page -> !page.kind().colour().isEmpty())) {
      assets.put(SiteFile.COLOURS, addresses.reserve(ASSETS + SiteFile.COLOURS));
    }
    assets.put(SiteFile.WORDS, addresses.reserve(ASSETS + SiteFile.WORDS));
    return assets;
  }

  private List<SiteFile.FeedFile> feeds(
      List<Note> notes, Page.IndexPage index, List<Page.KindPage> kinds, TermPages terms) {
    if (!options.feeds()) {
      return List.of();
    }
    List<Page> others = new ArrayList<>(kinds);
    others.addAll(terms.pages());
    return new FeedFiles(addresses, options.folder()).of(index, notes, others);
  }

  /** More words than a page should load at once are shared between files. */
  private List<SiteFile.SearchFile> searchFiles(List<Note> notes) {
    long length = notes.stream().mapToLong(note -> note.body().length()).sum();
    long shares = Math.min(MOST_SEARCH_FILES, 1 + length / TEXT_PER_SEARCH_FILE);
    List<SiteFile.SearchFile> files = new ArrayList<>();
    for (int part = 0; part <= shares; part++) {
      String name = part == 0 ? "sections" : "words-" + part;
      files.add(new SiteFile.SearchFile(addresses.reserve("search/" + name + ".js"), part));
    }
    return files;
  }

  /** The pages of all links and of all people, where there are any. */
  private List<Page> overviews(List<Note> notes, People people) {
    List<Page> pages = new ArrayList<>();
    List<WebLinks.HostLinks> hosts = WebLinks.of(notes);
    if (!hosts.isEmpty()) {
      pages.add(new Page.LinksPage(addresses.reserve("links.html"), hosts));
    }
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
              date -> byYear.computeIfAbsent(Year.from(date), y -> new ArrayList<>()).add(note));
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

  private List<Page.KindPage> kindPages(List<Note> notes) {
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
    entries.forEach(
        (kind, all) -> {
          Route route = addresses.reserve("kind/" + kind.id() + ".html");
          pages.add(new Page.KindPage(route, kind, List.copyOf(all)));
        });
    return pages;
  }

  private static Map<String, Route> routes(List<Page.KindPage> pages) {
    return pages.stream().collect(Collectors.toMap(page -> page.kind().id(), Page.KindPage::route));
  }
}
