package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.Term;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * How much there is of everything in a section.
 *
 * @param kinds those that have a page, in order
 * @param terms all categories, tags and modules, in order
 * @param years the newest first
 * @param overviews the pages of people and of links, by the key of their title
 * @param taxonomies those whose terms are too many for the index
 * @param notes the number of notes
 * @param annotations the number of annotations, those of hidden kinds too
 */
public record SectionCounts(
    List<Count<Kind>> kinds,
    List<Count<Term>> terms,
    List<Count<String>> years,
    List<Count<String>> overviews,
    List<Count<Taxonomy>> taxonomies,
    int notes,
    int annotations) {

  /**
   * How many items a list has.
   *
   * @param of what they have in common
   * @param route of the first page that lists them
   */
  public record Count<T>(T of, Route route, int items) {}

  /** Counts what a section has. */
  public static SectionCounts of(SectionPlan plan) {
    return new SectionCounts(
        plan.pages(Page.KindPage.class).stream()
            .map(page -> new Count<>(page.kind(), page.route(), page.entries().size()))
            .toList(),
        plan.pages(Page.TermPage.class).stream()
            .filter(page -> page.paging().isFirst())
            .map(page -> new Count<>(page.term(), page.route(), page.paging().items()))
            .toList(),
        plan.pages(Page.YearPage.class).stream()
            .filter(page -> page.paging().isFirst())
            .map(page -> new Count<>(page.year().toString(), page.route(), page.paging().items()))
            .toList(),
        overviews(plan),
        plan.pages(Page.TermsPage.class).stream()
            .map(page -> new Count<>(page.taxonomy(), page.route(), page.terms().size()))
            .toList(),
        plan.notes().size(),
        plan.notes().stream().mapToInt(note -> note.annotations().size()).sum());
  }

  private static List<Count<String>> overviews(SectionPlan plan) {
    List<Count<String>> overviews = new ArrayList<>();
    plan.pages(Page.PeoplePage.class)
        .forEach(p -> overviews.add(new Count<>("people.title", p.route(), p.people().size())));
    plan.pages(Page.LinksPage.class).stream()
        .filter(page -> page.paging().isFirst())
        .forEach(p -> overviews.add(new Count<>("links.title", p.route(), p.paging().items())));
    return overviews;
  }
}
