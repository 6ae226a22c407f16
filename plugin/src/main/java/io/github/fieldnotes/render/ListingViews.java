package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Page.Paging;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SitePlan;
import io.github.fieldnotes.render.Views.IndexView;
import io.github.fieldnotes.render.Views.LinkView;
import io.github.fieldnotes.render.Views.PageNumberView;
import io.github.fieldnotes.render.Views.PagerView;
import io.github.fieldnotes.render.Views.TermCountView;
import io.github.fieldnotes.render.Views.TermView;
import io.github.fieldnotes.render.Views.TermsView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes the views of pages that list notes: the index, years, categories and tags. */
final class ListingViews {

  private static final int MOST_TERMS = 40;

  /** Pages shown on each side of the one at hand. */
  private static final int PAGES_AROUND = 2;

  private final SitePlan plan;
  private final Messages messages;
  private final CommonViews common;
  private final int annotations;

  ListingViews(CommonViews common) {
    this.plan = common.plan();
    this.messages = common.messages();
    this.common = common;
    this.annotations = plan.notes().stream().mapToInt(note -> note.annotations().size()).sum();
  }

  IndexView index(Page.IndexPage page) {
    Route from = page.route();
    String summary =
        messages.phrase(
            "summary.and",
            messages.count("notes", plan.notes().size()),
            messages.count("annotations", annotations));
    return new IndexView(
        plan.title(),
        summary,
        page.paging().isFirst(),
        common.kinds(from),
        top(Taxonomy.CATEGORY, from),
        more(Taxonomy.CATEGORY, from),
        top(Taxonomy.TAG, from),
        more(Taxonomy.TAG, from),
        years(from),
        overviews(from),
        common.cards(page.notes(), from),
        pager(page.paging()));
  }

  TermView term(Page.TermPage page) {
    return new TermView(
        messages.word("taxonomy." + page.term().taxonomy().name().toLowerCase(Locale.ROOT)),
        page.term().name(),
        common.section(page.route()),
        messages.count("notes", page.paging().notes()),
        List.of(),
        common.cards(page.notes(), page.route()),
        pager(page.paging()));
  }

  TermView year(Page.YearPage page) {
    String year = page.year().toString();
    return new TermView(
        messages.word("taxonomy.year"),
        year,
        common.section(page.route()),
        messages.count("notes", page.paging().notes()),
        years(page.route()).stream().filter(other -> !other.name().equals(year)).toList(),
        common.cards(page.notes(), page.route()),
        pager(page.paging()));
  }

  TermsView terms(Page.TermsPage page) {
    List<TermCountView> terms =
        page.terms().stream().map(term -> count(term, page.route())).toList();
    return new TermsView(
        messages.word("index." + plural(page.taxonomy())),
        common.section(page.route()),
        messages.count(plural(page.taxonomy()), terms.size()),
        terms);
  }

  /** A title that tells the pages of one list apart. */
  String title(String title, Paging paging) {
    return paging.isFirst() ? title : messages.phrase("summary.comma", title, summary(paging));
  }

  private String summary(Paging paging) {
    return messages.phrase(
        "page.of", String.valueOf(paging.number()), String.valueOf(paging.routes().size()));
  }

  private PagerView pager(Paging paging) {
    int last = paging.routes().size();
    if (last == 1) {
      return new PagerView("", CommonViews.NO_LINK, CommonViews.NO_LINK, List.of());
    }
    int here = paging.number();
    List<PageNumberView> pages = new ArrayList<>();
    int before = 0;
    for (int number = 1; number <= last; number++) {
      if (number == 1 || number == last || Math.abs(number - here) <= PAGES_AROUND) {
        if (number > before + 1) {
          pages.add(new PageNumberView("\u2026", "", false));
        }
        pages.add(new PageNumberView(String.valueOf(number), url(paging, number), number == here));
        before = number;
      }
    }
    return new PagerView(
        summary(paging),
        here == 1 ? CommonViews.NO_LINK : link("note.newer", paging, here - 1),
        here == last ? CommonViews.NO_LINK : link("note.older", paging, here + 1),
        pages);
  }

  private LinkView link(String word, Paging paging, int number) {
    return new LinkView(messages.word(word), url(paging, number));
  }

  private static String url(Paging paging, int number) {
    Route here = paging.routes().get(paging.number() - 1);
    return paging.routes().get(number - 1).from(here);
  }

  private List<TermCountView> years(Route from) {
    return plan.pages(Page.YearPage.class).stream()
        .filter(page -> page.paging().isFirst())
        .map(p -> new TermCountView(p.year().toString(), p.route().from(from), p.paging().notes()))
        .toList();
  }

  private List<TermCountView> overviews(Route from) {
    List<TermCountView> overviews = new ArrayList<>();
    plan.pages(Page.PeoplePage.class)
        .forEach(p -> overviews.add(overview("people.title", p, p.people().size(), from)));
    plan.pages(Page.LinksPage.class)
        .forEach(
            p -> {
              int links = p.hosts().stream().mapToInt(host -> host.links().size()).sum();
              overviews.add(overview("links.title", p, links, from));
            });
    return overviews;
  }

  private TermCountView overview(String word, Page page, int count, Route from) {
    return new TermCountView(messages.word(word), page.route().from(from), count);
  }

  /** In order of name; where there are too many, those that most notes have. */
  private List<TermCountView> top(Taxonomy taxonomy, Route from) {
    List<TermCountView> all =
        plan.pages(Page.TermPage.class).stream()
            .filter(page -> page.term().taxonomy() == taxonomy && page.paging().isFirst())
            .map(page -> count(page, from))
            .toList();
    return all.size() <= MOST_TERMS
        ? all
        : all.stream()
            .sorted(Comparator.comparing(term -> -term.count()))
            .limit(MOST_TERMS)
            .toList();
  }

  private LinkView more(Taxonomy taxonomy, Route from) {
    return plan.pages(Page.TermsPage.class).stream()
        .filter(page -> page.taxonomy() == taxonomy)
        .map(
            page ->
                new LinkView(
                    messages.count(plural(taxonomy), page.terms().size()), page.route().from(from)))
        .findFirst()
        .orElse(CommonViews.NO_LINK);
  }

  private static TermCountView count(Page.TermPage page, Route from) {
    return new TermCountView(page.term().name(), page.route().from(from), page.paging().notes());
  }

  private static String plural(Taxonomy taxonomy) {
    return taxonomy == Taxonomy.CATEGORY ? "categories" : "tags";
  }
}
