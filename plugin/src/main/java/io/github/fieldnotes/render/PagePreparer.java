package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.content.Truncation;
import io.github.fieldnotes.render.page.ActionViewFactory;
import io.github.fieldnotes.render.page.DecisionViewFactory;
import io.github.fieldnotes.render.page.KindViewFactory;
import io.github.fieldnotes.render.page.ListPageViewFactory;
import io.github.fieldnotes.render.page.OverviewViewFactory;
import io.github.fieldnotes.render.page.Pagers;
import io.github.fieldnotes.render.page.ViewFactory;
import io.github.fieldnotes.render.page.ViewParts;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.theme.Templates;
import io.github.fieldnotes.render.view.KindViews.HeadView;
import io.github.fieldnotes.render.view.OverviewViews.LinksView;
import io.github.fieldnotes.render.view.OverviewViews.PeopleView;
import io.github.fieldnotes.render.view.Views.TermsView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the template of each type of page, and makes the view that it sees. */
final class PagePreparer implements Page.Visitor<PreparedPage> {

  private static final int DESCRIPTION = 160;

  private final SectionPlan plan;
  private final Messages messages;
  private final Project project;
  private final Templates templates;
  private final PageHead heads;
  private final SectionViewFactory sectionViews;
  private final ViewFactory views;
  private final ListPageViewFactory listings;
  private final DecisionViewFactory decisions;
  private final KindViewFactory kinds;
  private final ActionViewFactory actions;
  private final OverviewViewFactory overviews;

  PagePreparer(
      ViewParts parts,
      Project project,
      Templates templates,
      PageHead heads,
      SectionViewFactory sectionViews) {
    this.plan = parts.plan();
    this.messages = parts.messages();
    this.project = project;
    this.templates = templates;
    this.heads = heads;
    this.sectionViews = sectionViews;
    this.decisions = new DecisionViewFactory(parts);
    this.views = new ViewFactory(parts, decisions, project);
    this.listings = new ListPageViewFactory(parts);
    this.kinds = new KindViewFactory(parts);
    this.actions = new ActionViewFactory(parts, project);
    this.overviews = new OverviewViewFactory(parts);
  }

  @Override
  public PreparedPage index(Page.IndexPage page) {
    String title = Pagers.title(plan.title(), page.paging(), messages);
    return listing(page.route(), title, "index.ftlh", listings.index(page));
  }

  @Override
  public PreparedPage year(Page.YearPage page) {
    String title = Pagers.title(page.year().toString(), page.paging(), messages);
    return listing(page.route(), title, "term.ftlh", listings.year(page));
  }

  @Override
  public PreparedPage note(Page.NotePage page) {
    Note note = page.note();
    Metadata metadata = note.metadata();
    List<String> keywords = new ArrayList<>(metadata.categories());
    keywords.addAll(metadata.tags());
    Optional<LocalDate> day = metadata.date().filter(NoteDate::isDay).map(NoteDate::first);
    PageHead.Summary summary =
        new PageHead.Summary(
            metadata.title(),
            "article",
            Truncation.atWord(note.excerpt(), DESCRIPTION),
            keywords,
            metadata.image().map(this::absolute).orElse(""),
            day.map(LocalDate::toString).orElse(""));
    RenderedPage frame =
        new RenderedPage(
            page.route(),
            metadata.title(),
            day,
            metadata.authors(),
            heads.of(page.route(), summary),
            "");
    return prepared(frame, "note.ftlh", views.note(page), note.file());
  }

  /** The address of a picture for who is not on the site; a picture elsewhere is not shown. */
  private String absolute(Target image) {
    return image instanceof Target.ToMedia media
        ? plan.places().media().get(media.path()).at(project.url()) + media.suffix()
        : "";
  }

  @Override
  public PreparedPage kind(Page.KindPage page) {
    return page.kind().builtIn().map(kind -> kind(kind, page)).orElseGet(() -> plainKind(page));
  }

  private PreparedPage kind(BuiltInKind kind, Page.KindPage page) {
    return switch (kind) {
      case TALK -> listing(page, "talks.ftlh", kinds.talks(page));
      case ACTION -> {
        HeadView head = kinds.head(page, actions.summary(page));
        yield listing(page, "actions.ftlh", actions.actions(page, head));
      }
      case QUESTION -> listing(page, "questions.ftlh", kinds.questions(page));
      case TERM -> listing(page, "glossary.ftlh", kinds.glossary(page));
      case DECISION -> {
        HeadView head = kinds.head(page, kinds.counted(page));
        yield listing(page, "decisions.ftlh", decisions.decisions(page, head));
      }
      case THEME, IDEA, LEARNING, RISK, QUOTE, RESOURCE -> plainKind(page);
    };
  }

  private PreparedPage plainKind(Page.KindPage page) {
    return listing(page, "kind.ftlh", kinds.parts(page));
  }

  private PreparedPage listing(Page.KindPage page, String template, Record view) {
    String title = Pagers.title(messages.kind(page.kind(), true), page.paging(), messages);
    return listing(page.route(), title, template, view);
  }

  @Override
  public PreparedPage furtherKind(Page.FurtherKindPage further) {
    return kind(further.page());
  }

  @Override
  public PreparedPage term(Page.TermPage page) {
    String title = Pagers.title(page.term().name(), page.paging(), messages);
    return listing(page.route(), title, "term.ftlh", listings.term(page));
  }

  @Override
  public PreparedPage terms(Page.TermsPage page) {
    TermsView view = listings.terms(page);
    return listing(page.route(), view.title(), "terms.ftlh", view);
  }

  @Override
  public PreparedPage links(Page.LinksPage page) {
    LinksView view = overviews.links(page);
    String title = Pagers.title(view.title(), page.paging(), messages);
    return listing(page.route(), title, "links.ftlh", view);
  }

  @Override
  public PreparedPage people(Page.PeoplePage page) {
    PeopleView view = overviews.people(page);
    return listing(page.route(), view.title(), "people.ftlh", view);
  }

  @Override
  public PreparedPage person(Page.PersonPage page) {
    String name = page.person().name();
    return listing(page.route(), name, "person.ftlh", overviews.person(page));
  }

  private PreparedPage listing(Route route, String title, String template, Record view) {
    PageHead.Summary summary = new PageHead.Summary(title, "website", "", List.of(), "", "");
    RenderedPage frame =
        new RenderedPage(route, title, Optional.empty(), List.of(), heads.of(route, summary), "");
    return prepared(frame, template, view, route.path());
  }

  private PreparedPage prepared(RenderedPage frame, String template, Record view, String subject) {
    return new TemplatePage(
        frame, template, view, sectionViews.of(frame.route()), subject, templates);
  }
}
