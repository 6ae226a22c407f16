package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.Term;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.page.SectionCounts.Count;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.Views.IndexTermsView;
import io.github.fieldnotes.render.view.Views.IndexView;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.TermCountView;
import io.github.fieldnotes.render.view.Views.TermView;
import io.github.fieldnotes.render.view.Views.TermsView;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the views of pages that list notes: the index, years, categories, tags and modules. */
public final class ListPageViewFactory {

  private static final int MOST_TERMS = 40;

  private final Messages messages;
  private final ViewParts common;
  private final SectionCounts counts;
  private final FolderViewFactory folders;

  /** The terms that an index shows. */
  private final Map<Taxonomy, List<Count<Term>>> top = new EnumMap<>(Taxonomy.class);

  /** Makes views of lists in a section that has this much of everything. */
  public ListPageViewFactory(ViewParts common, SectionCounts counts, FolderViewFactory folders) {
    this.folders = folders;
    this.messages = common.messages();
    this.common = common;
    this.counts = counts;
    for (Taxonomy taxonomy : Taxonomy.values()) {
      top.put(taxonomy, top(taxonomy, counts.terms()));
    }
  }

  public IndexView index(Page.IndexPage page) {
    Route from = page.route();
    String summary =
        messages.phrase(
            "summary.and",
            messages.count("notes", counts.notes()),
            messages.count("annotations", counts.annotations()));
    return new IndexView(
        common.section(from).text(),
        summary,
        page.paging().isFirst(),
        common.kinds(counts.kinds().stream(), from),
        new IndexTermsView(
            top(Taxonomy.MODULE, from),
            more(Taxonomy.MODULE, from),
            top(Taxonomy.CATEGORY, from),
            more(Taxonomy.CATEGORY, from),
            top(Taxonomy.TAG, from),
            more(Taxonomy.TAG, from)),
        folders.tree(from),
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
        page.terms().stream()
            .map(
                term ->
                    new TermCountView(
                        term.term().name(), term.route().from(page.route()), term.paging().items()))
            .toList();
    return new TermsView(
        messages.word("index." + plural(page.taxonomy())),
        common.section(page.route()),
        messages.count(plural(page.taxonomy()), terms.size()),
        terms);
  }

  private List<TermCountView> years(Route from) {
    return counts.years().stream().map(year -> count(year, year.of(), from)).toList();
  }

  private List<TermCountView> overviews(Route from) {
    return counts.overviews().stream()
        .map(overview -> count(overview, messages.word(overview.of()), from))
        .toList();
  }

  private List<TermCountView> top(Taxonomy taxonomy, Route from) {
    return top.get(taxonomy).stream().map(term -> count(term, term.of().name(), from)).toList();
  }

  /** In order of name; where there are too many, those that most notes have. */
  private static List<Count<Term>> top(Taxonomy taxonomy, List<Count<Term>> terms) {
    List<Count<Term>> all =
        terms.stream().filter(term -> term.of().taxonomy() == taxonomy).toList();
    return all.size() <= MOST_TERMS
        ? all
        : all.stream()
            .sorted(Comparator.comparing(term -> -term.items()))
            .limit(MOST_TERMS)
            .toList();
  }

  private LinkView more(Taxonomy taxonomy, Route from) {
    return counts.taxonomies().stream()
        .filter(terms -> terms.of() == taxonomy)
        .map(
            terms ->
                new LinkView(
                    messages.count(plural(taxonomy), terms.items()), terms.route().from(from)))
        .findFirst()
        .orElse(ViewParts.NO_LINK);
  }

  private static TermCountView count(Count<?> count, String name, Route from) {
    return new TermCountView(name, count.route().from(from), count.items());
  }

  private static String plural(Taxonomy taxonomy) {
    return switch (taxonomy) {
      case CATEGORY -> "categories";
      case TAG -> "tags";
      case MODULE -> "modules";
    };
  }
}
