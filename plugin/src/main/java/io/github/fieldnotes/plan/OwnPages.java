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
    pages.addAll(kinds);
    pages.addAll(terms.pages());
    pages.addAll(overviews);
    pages.addAll(persons);
    return pages;
  }

  /** The page of each person, by the name that is shown. */
  Map<String, Route> personRoutes() {
    return persons.stream()
        .collect(Collectors.toMap(page -> page.person().name(), Page.PersonPage::route));
  }
}
