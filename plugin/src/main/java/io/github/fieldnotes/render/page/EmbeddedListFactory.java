package io.github.fieldnotes.render.page;

import io.github.fieldnotes.diag.Nearest;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Page.Entry;
import io.github.fieldnotes.plan.People;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.content.States;
import io.github.fieldnotes.render.view.OverviewViews.ListingEntryView;
import io.github.fieldnotes.render.view.OverviewViews.ListingView;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the views of listings in pages that are not ours. */
public final class EmbeddedListFactory {

  private final ViewParts common;
  private final SectionPlan plan;
  private final States states;

  public EmbeddedListFactory(ViewParts common, SectionPlan plan, States states) {
    this.common = common;
    this.plan = plan;
    this.states = states;
  }

  /**
   * What a query finds, the newest first.
   *
   * @throws EmbeddedListException when it names a kind that there is not
   */
  public ListingView listing(EmbeddedListQuery query, Route page) {
    String kind = query.value("kind");
    List<ListingEntryView> entries =
        kind.isEmpty()
            ? notes(query, page)
            : entries(kind)
                .filter(entry -> isAskedFor(entry.note(), query))
                .filter(entry -> isAskedFor(entry, query))
                .limit(query.limit())
                .map(entry -> annotation(entry, page))
                .toList();
    LinkView more =
        kind.isEmpty()
            ? common.section(page)
            : kindPage(kind)
                .map(
                    of ->
                        new LinkView(
                            common.messages().kind(of.kind(), true), of.route().from(page)))
                .orElseThrow();
    return new ListingView(entries, more);
  }

  private List<ListingEntryView> notes(EmbeddedListQuery query, Route page) {
    return plan.notes().stream()
        .filter(note -> isAskedFor(note, query))
        .limit(query.limit())
        .map(note -> note(note, page))
        .toList();
  }

  private Stream<Entry> entries(String kind) {
    return kindPage(kind)
        .map(page -> page.entries().stream())
        .orElseThrow(
            () -> {
              List<String> ids =
                  plan.pages(Page.KindPage.class).stream().map(page -> page.kind().id()).toList();
              String near = ids.isEmpty() ? "none" : Nearest.to(kind, ids, 1).get(0);
              return new EmbeddedListException(
                  "there is no kind \""
                      + kind
                      + "\" in the notes; did you mean "
                      + near
                      + "? There are "
                      + String.join(", ", ids));
            });
  }

  private Optional<Page.KindPage> kindPage(String kind) {
    return plan.pages(Page.KindPage.class).stream()
        .filter(page -> page.kind().is(kind))
        .findFirst();
  }

  private static boolean isAskedFor(Note note, EmbeddedListQuery query) {
    String year = query.value("year");
    return isAmong(query.value("tag"), note.metadata().tags())
        && isAmong(query.value("category"), note.metadata().categories())
        && (year.isEmpty()
            || note.metadata().date().filter(d -> year.equals("" + d.year())).isPresent());
  }

  private boolean isAskedFor(Entry entry, EmbeddedListQuery query) {
    Annotation annotation = entry.annotation();
    String state = states.of(annotation, entry.note());
    List<String> owners =
        annotation.values(Field.OWNER).stream()
            .map(name -> plan.people().person(name).map(People.Entry::name).orElse(name))
            .toList();
    return isAmong(query.value("state"), state == null ? List.of() : List.of(state))
        && isAmong(query.value("owner"), owners);
  }

  private static boolean isAmong(String asked, Collection<String> values) {
    return asked.isEmpty() || values.stream().anyMatch(asked::equalsIgnoreCase);
  }

  private ListingEntryView note(Note note, Route page) {
    LinkView link = common.link(note, page);
    return new ListingEntryView(
        "", "", link, ViewParts.NO_LINK, List.of(), common.messages().date(note.metadata().date()));
  }

  private ListingEntryView annotation(Entry entry, Route page) {
    Annotation annotation = entry.annotation();
    Kind kind = annotation.kind();
    LinkView note = common.link(entry.note(), page);
    boolean whole = annotation.extent().scope() == Extent.Scope.NOTE;
    String url = plan.places().note(entry.note()).from(page, annotation.anchor());
    List<LinkView> people =
        Stream.of(Field.SPEAKER, Field.OWNER, Field.BY)
            .flatMap(field -> common.people(annotation, field, page).stream())
            .toList();
    return new ListingEntryView(
        kind.id(),
        common.messages().kind(kind, false),
        new LinkView(annotation.title(), whole ? note.url() : url),
        whole ? ViewParts.NO_LINK : note,
        people,
        common.messages().date(entry.date()));
  }
}
