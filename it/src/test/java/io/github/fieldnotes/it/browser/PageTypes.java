package io.github.fieldnotes.it.browser;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** One page of the example of every type, and the sites that have them. */
public final class PageTypes {

  /** A conference, a meeting, a record and a glossary are notes, but look different. */
  public static final List<String> PAGES =
      List.of(
          "index.html",
          "conferences/harbour-days-2025.html",
          "meetings/2026-04-02-before-one-oh.html",
          "adr/0001-add-up-few-waves.html",
          "words.html",
          "kind/talk.html",
          "kind/action.html",
          "kind/question.html",
          "kind/decision.html",
          "kind/term.html",
          "kind/learning.html",
          "category/meetings.html",
          "tag/tides.html",
          "year/2026.html",
          "folder/adr.html",
          "links.html",
          "people.html",
          "person/coral-dunes.html");

  /** Both themes in both skins. */
  static final List<String> SITES = List.of("way-a", "journal", "sentry", "sentry-journal");

  private PageTypes() {}

  /** Every site once: each skin and each theme on a light and on a dark system. */
  static Stream<Arguments> eachSite() {
    return Stream.of(
        Arguments.of("way-a", "light"),
        Arguments.of("journal", "dark"),
        Arguments.of("sentry", "dark"),
        Arguments.of("sentry-journal", "light"));
  }

  /** Every site on the other system. */
  static Stream<Arguments> eachSiteOtherwise() {
    return eachSite()
        .map(Arguments::get)
        .map(pair -> Arguments.of(pair[0], pair[1].equals("light") ? "dark" : "light"));
  }

  /** Every site on a light and on a dark system. */
  static Stream<Arguments> sitesAndSchemes() {
    return SITES.stream()
        .flatMap(site -> Stream.of("light", "dark").map(scheme -> Arguments.of(site, scheme)));
  }
}
