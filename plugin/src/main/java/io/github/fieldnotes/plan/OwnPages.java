package io.github.fieldnotes.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The pages of a section that are not notes.
 *
 * @param index all pages of the index, in order
 * @param overviews the pages of links and of people, if there are any
 */
record OwnPages(
    List<Page.IndexPage> index,
    List<Page.YearPage> years,
    List<Page.KindPage> kinds,
    TermPages terms,
    List<Page.FolderPage> folders,
    List<Page> overviews,
    List<Page.PersonPage> persons) {

  /** All pages, with those of notes after the index. */
  List<Page> with(List<Page> notes) {
    List<Page> pages = new ArrayList<>(index);
    pages.addAll(years);
    pages.addAll(notes);
    for (Page.KindPage kind : kinds) {
      pages.add(kind.paging().isFirst() ? kind : new Page.FurtherKindPage(kind));
    }
    pages.addAll(terms.pages());
    pages.addAll(folders);
    pages.addAll(overviews);
    pages.addAll(persons);
    return pages;
  }

  /** The first page of each kind. */
  List<Page.KindPage> firstOfKinds() {
    return kinds.stream().filter(page -> page.paging().isFirst()).toList();
  }

  /** The page of each person, by display name. */
  Map<String, Route> personRoutes() {
    return persons.stream()
        .collect(Collectors.toMap(page -> page.person().name(), Page.PersonPage::route));
  }
}
