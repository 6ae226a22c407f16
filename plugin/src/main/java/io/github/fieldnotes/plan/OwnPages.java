package io.github.fieldnotes.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The pages of a section that are no notes.
 *
 * @param index all pages of it, the first first
 * @param overviews of links and of people, where there are any
 */
record OwnPages(
    List<Page.IndexPage> index,
    List<Page.YearPage> years,
    List<Page.KindPage> kinds,
    TermPages terms,
    List<Page> overviews,
    List<Page.PersonPage> persons) {

  /** All pages, those of notes behind the index. */
  List<Page> with(List<Page> notes) {
    List<Page> pages = new ArrayList<>(index);
    pages.addAll(years);
    pages.addAll(notes);
    for (Page.KindPage kind : kinds) {
      pages.add(kind.paging().isFirst() ? kind : new Page.FurtherKindPage(kind));
    }
    pages.addAll(terms.pages());
    pages.addAll(overviews);
    pages.addAll(persons);
    return pages;
  }

  /** The first page of each kind. */
  List<Page.KindPage> firstOfKinds() {
    return kinds.stream().filter(page -> page.paging().isFirst()).toList();
  }

  /** The page of each person, by the name that is shown. */
  Map<String, Route> personRoutes() {
    return persons.stream()
        .collect(Collectors.toMap(page -> page.person().name(), Page.PersonPage::route));
  }
}
