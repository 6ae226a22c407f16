package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans the pages of categories and tags. */
final class TermPages {

  /** The most terms that the index shows. */
  private static final int MOST_TERMS_ON_INDEX = 40;

  /** The pages of a term and every spelling of its name. */
  private record TermGroup(List<Page.TermPage> pages, Set<String> spellings) {

    Page.TermPage page() {
      return pages.get(0);
    }
  }

  private final RouteAllocator addresses;
  private final Listings listings;
  private final List<TermGroup> groups = new ArrayList<>();
  private final List<Page.TermsPage> overviews = new ArrayList<>();

  private TermPages(RouteAllocator addresses, Listings listings) {
    this.addresses = addresses;
    this.listings = listings;
  }

  static TermPages of(List<Note> notes, RouteAllocator addresses, Listings listings) {
    TermPages terms = new TermPages(addresses, listings);
    for (Taxonomy taxonomy : Taxonomy.values()) {
      terms.groups.addAll(terms.groups(taxonomy, notes));
    }
    terms.overviews.addAll(terms.overviews());
    return terms;
  }

  /** The pages of each term, then the overviews if there are many terms. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>(ofTerms());
    pages.addAll(overviews);
    return pages;
  }

  /** The pages of each term. */
  List<Page.TermPage> ofTerms() {
    return groups.stream().flatMap(group -> group.pages().stream()).toList();
  }

  /** Groups notes by term; names that differ only in case are one term, spelt as in the first. */
  private List<TermGroup> groups(Taxonomy taxonomy, List<Note> notes) {
    SortedMap<String, Set<String>> spellings = new TreeMap<>();
    Map<String, List<Note>> members = new HashMap<>();
    for (Note note : notes) {
      for (String name : taxonomy.names(note.metadata())) {
        String folded = name.toLowerCase(Locale.ROOT);
        spellings.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(name);
        List<Note> group = members.computeIfAbsent(folded, key -> new ArrayList<>());
        // a note is added once, even if it has two spellings; notes are visited one by one
        if (group.isEmpty() || group.get(group.size() - 1) != note) {
          group.add(note);
        }
      }
    }
    Slug slugs = new Slug();
    List<TermGroup> groups = new ArrayList<>();
    spellings.forEach(
        (folded, names) -> {
          String folder = taxonomy.name().toLowerCase(Locale.ROOT);
          String stem = folder + "/" + slugs.unique(folded);
          Term term = new Term(taxonomy, names.iterator().next());
          List<Page.TermPage> pages =
              listings.pages(
                  stem + ".html",
                  stem,
                  members.get(folded),
                  (route, part, paging) -> new Page.TermPage(route, term, part, paging));
          groups.add(new TermGroup(pages, names));
        });
    return groups;
  }

  /** A page of all categories and one of all tags, each only if there are many. */
  private List<Page.TermsPage> overviews() {
    List<Page.TermsPage> pages = new ArrayList<>();
    for (Taxonomy taxonomy : Taxonomy.values()) {
      List<Page.TermPage> terms =
          groups.stream()
              .map(TermGroup::page)
              .filter(page -> page.term().taxonomy() == taxonomy)
              .toList();
      if (terms.size() > MOST_TERMS_ON_INDEX) {
        String address = taxonomy.name().toLowerCase(Locale.ROOT) + ".html";
        pages.add(new Page.TermsPage(addresses.reserve(address), taxonomy, terms));
      }
    }
    return pages;
  }

  /** The first page of each term, by every spelling of its name. */
  Map<Term, Route> routes() {
    Map<Term, Route> routes = new HashMap<>();
    for (TermGroup group : groups) {
      Taxonomy taxonomy = group.page().term().taxonomy();
      group.spellings().forEach(n -> routes.put(new Term(taxonomy, n), group.page().route()));
    }
    return routes;
  }
}
