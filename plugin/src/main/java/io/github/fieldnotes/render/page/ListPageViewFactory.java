package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.Term;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.Views.IndexTermsView;
import io.github.fieldnotes.render.view.Views.IndexView;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.TermCountView;
import io.github.fieldnotes.render.view.Views.TermView;
import io.github.fieldnotes.render.view.Views.TermsView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the views of pages that list notes: the index, years, categories, tags and modules. */
public final class ListPageViewFactory {

  private static final int MOST_TERMS = 40;

  private final SectionPlan plan;
  private final Messages messages;
  private final ViewParts common;
  private final int annotations;

  /** The terms that an index shows. */
  private final Map<Taxonomy, List<Page.TermPage>> top = new EnumMap<>(Taxonomy.class);

  public ListPageViewFactory(ViewParts common) {
    this.plan = common.plan();
    this.messages = common.messages();
    this.common = common;
    for (Taxonomy taxonomy : Taxonomy.values()) {
      top.put(taxonomy, top(taxonomy, plan));
    }
    this.annotations = plan.notes().stream().mapToInt(note -> note.annotations().size()).sum();
  }

  public IndexView index(Page.IndexPage page) {
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
        new IndexTermsView(
            top(Taxonomy.MODULE, from),
            more(Taxonomy.MODULE, from),
            top(Taxonomy.CATEGORY, from),
            more(Taxonomy.CATEGORY, from),
            top(Taxonomy.TAG, from),
            more(Taxonomy.TAG, from)),
        years(from),
        overviews(from),
        common.cards(page.notes(), from),
        Pagers.of(page.paging(), messages));
  }

  public TermView term(Page.TermPage page) {
    return new TermView(
        messages.word("taxonomy." + page.term().taxonomy().name().toLowerCase(Locale.ROOT)),
        page.term().name(),
        common.section(page.route()),
        messages.count("notes", page.paging().items()),
        others(page.term(), page.route()),
        common.cards(page.notes(), page.route()),
        Pagers.of(page.paging(), messages));
  }

  /** A module has few beside it. */
  private List<TermCountView> others(Term term, Route from) {
    return term.taxonomy() == Taxonomy.MODULE
        ? top(Taxonomy.MODULE, from).stream().filter(o -> !o.name().equals(term.name())).toList()
        : List.of();
  }

  public TermView year(Page.YearPage page) {
    String year = page.year().toString();
    return new TermView(
        messages.word("taxonomy.year"),
        year,
        common.section(page.route()),
        messages.count("notes", page.paging().items()),
        years(page.route()).stream().filter(other -> !other.name().equals(year)).toList(),
        common.cards(page.notes(), page.route()),
        Pagers.of(page.paging(), messages));
  }

  public TermsView terms(Page.TermsPage page) {
    List<TermCountView> terms =
        page.terms().stream().map(term -> count(term, page.route())).toList();
    return new TermsView(
        messages.word("index." + plural(page.taxonomy())),
        common.section(page.route()),
        messages.count(plural(page.taxonomy()), terms.size()),
        terms);
  }

  private List<TermCountView> years(Route from) {
    return plan.pages(Page.YearPage.class).stream()
        .filter(page -> page.paging().isFirst())
        .map(p -> new TermCountView(p.year().toString(), p.route().from(from), p.paging().items()))
        .toList();
  }

  private List<TermCountView> overviews(Route from) {
    List<TermCountView> overviews = new ArrayList<>();
    plan.pages(Page.PeoplePage.class)
        .forEach(p -> overviews.add(overview("people.title", p, p.people().size(), from)));
    plan.pages(Page.LinksPage.class).stream()
        .filter(page -> page.paging().isFirst())
        .forEach(p -> overviews.add(overview("links.title", p, p.paging().items(), from)));
    return overviews;
  }

  private TermCountView overview(String word, Page page, int count, Route from) {
    return new TermCountView(messages.word(word), page.route().from(from), count);
  }

  private List<TermCountView> top(Taxonomy taxonomy, Route from) {
    return top.get(taxonomy).stream().map(page -> count(page, from)).toList();
  }

  /** In order of name; where there are too many, those that most notes have. */
  private static List<Page.TermPage> top(Taxonomy taxonomy, SectionPlan plan) {
    List<Page.TermPage> all =
        plan.pages(Page.TermPage.class).stream()
            .filter(page -> page.term().taxonomy() == taxonomy && page.paging().isFirst())
            .toList();
    return all.size() <= MOST_TERMS
        ? all
        : all.stream()
            .sorted(Comparator.comparing(page -> -page.paging().items()))
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
        .orElse(ViewParts.NO_LINK);
  }

  private static TermCountView count(Page.TermPage page, Route from) {
    return new TermCountView(page.term().name(), page.route().from(from), page.paging().items());
  }

  private static String plural(Taxonomy taxonomy) {
    return switch (taxonomy) {
      case CATEGORY -> "categories";
      case TAG -> "tags";
      case MODULE -> "modules";
    };
  }
}
