package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Markup.Diagram;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.plan.DecisionLog;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.TemplatePage.Content;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.content.Truncation;
import io.github.fieldnotes.render.page.ActionViewFactory;
import io.github.fieldnotes.render.page.DecisionViewFactory;
import io.github.fieldnotes.render.page.FolderTree;
import io.github.fieldnotes.render.page.FolderViewFactory;
import io.github.fieldnotes.render.page.Glossary;
import io.github.fieldnotes.render.page.KindViewFactory;
import io.github.fieldnotes.render.page.ListPageViewFactory;
import io.github.fieldnotes.render.page.OverviewViewFactory;
import io.github.fieldnotes.render.page.Pagers;
import io.github.fieldnotes.render.page.SectionCounts;
import io.github.fieldnotes.render.page.ViewFactory;
import io.github.fieldnotes.render.page.ViewParts;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.KindViews.HeadView;
import io.github.fieldnotes.render.view.OverviewViews.LinksView;
import io.github.fieldnotes.render.view.OverviewViews.PeopleView;
import io.github.fieldnotes.render.view.Views.TermsView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says what each type of page is made of, chooses its template, and makes the view that it sees.
 */
final class PagePreparer implements Page.Visitor<PreparedPage> {

  private static final int DESCRIPTION = 160;

  private final SectionPlan plan;
  private final Messages messages;
  private final Project project;
  private final PageShell shell;
  private final SharedInputs shared;
  private final ViewFactory views;
  private final ListPageViewFactory listings;
  private final DecisionViewFactory decisions;
  private final KindViewFactory kinds;
  private final ActionViewFactory actions;
  private final OverviewViewFactory overviews;
  private final FolderViewFactory folders;

  /**
   * What pages of one type or all have in common; each factory is made of these and nothing else of
   * the plan.
   *
   * @param ofAll what every page depends on
   */
  private record SharedInputs(
      List<Object> ofAll,
      SectionCounts counts,
      List<DecisionLog.Decision> decisions,
      Map<String, List<Glossary.Term>> glossary,
      FolderTree folders,
      Optional<NoteDate> day) {

    /** The inputs of a page that also depends on some of these. */
    PageInputs and(List<Object> some, Object... own) {
      List<Object> all = new ArrayList<>(ofAll);
      all.addAll(some);
      return new PageInputs(all, List.of(own));
    }
  }

  PagePreparer(
      SectionPlan plan, ViewParts parts, Project project, PageShell shell, PageShell.Inputs look) {
    this.plan = plan;
    this.messages = parts.messages();
    this.project = project;
    this.shell = shell;
    Glossary glossary = Glossary.of(plan.notes());
    this.shared =
        new SharedInputs(
            List.of(parts.links(), project, look),
            SectionCounts.of(plan),
            plan.decisions().decisions(),
            glossary.terms(),
            FolderTree.of(plan),
            ActionViewFactory.day(plan.notes(), project));
    this.folders = new FolderViewFactory(parts, shared.folders());
    this.decisions = new DecisionViewFactory(parts, plan.decisions());
    this.views = new ViewFactory(parts, decisions, glossary, folders, project);
    this.listings = new ListPageViewFactory(parts, shared.counts(), folders);
    this.kinds = new KindViewFactory(parts, shared.counts().kinds());
    this.actions = new ActionViewFactory(parts, shared.day(), project.day());
    this.overviews = new OverviewViewFactory(parts);
  }

  @Override
  public PreparedPage index(Page.IndexPage page) {
    return page(
        shared.and(List.of(shared.counts(), shared.folders()), page),
        () -> {
          String title = Pagers.title(plan.title(), page.paging(), messages);
          return listing(page.route(), title, "index.ftlh", listings.index(page));
        });
  }

  @Override
  public PreparedPage year(Page.YearPage page) {
    return page(
        shared.and(List.of(shared.counts().years()), page),
        () -> {
          String title = Pagers.title(page.year().toString(), page.paging(), messages);
          return listing(page.route(), title, "term.ftlh", listings.year(page));
        });
  }

  @Override
  public PreparedPage note(Page.NotePage page) {
    ViewFactory.Others others = ViewFactory.Others.of(page.note(), plan);
    boolean isRecord = plan.decisions().record(page.note().file()).isPresent();
    return page(
        shared.and(
            isRecord
                ? List.of(shared.glossary(), shared.folders().top(), shared.decisions())
                : List.of(shared.glossary(), shared.folders().top()),
            page,
            new PageInputs.NoteBody(page.note()),
            others),
        () -> note(page, others));
  }

  private Content note(Page.NotePage page, ViewFactory.Others others) {
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
            shell.head(page.route(), summary, note.diagrams()),
            "");
    return content(frame, "note.ftlh", views.note(page, others), note.file());
  }

  /** The address of a picture for who is not on the site; a picture elsewhere is not shown. */
  private String absolute(Target image) {
    return image instanceof Target.ToMedia media
        ? plan.places().media().get(media.path()).at(project.url()) + media.suffix()
        : "";
  }

  @Override
  public PreparedPage kind(Page.KindPage page) {
    List<Object> some = new ArrayList<>(List.of(shared.counts().kinds()));
    if (page.kind().is(BuiltInKind.ACTION)) {
      some.add(shared.day());
    } else if (page.kind().is(BuiltInKind.DECISION)) {
      some.add(shared.decisions());
    }
    return page(
        shared.and(some, page),
        () -> page.kind().builtIn().map(kind -> kind(kind, page)).orElseGet(() -> plainKind(page)));
  }

  private Content kind(BuiltInKind kind, Page.KindPage page) {
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

  private Content plainKind(Page.KindPage page) {
    return listing(page, "kind.ftlh", kinds.parts(page));
  }

  private Content listing(Page.KindPage page, String template, Record view) {
    String title = Pagers.title(messages.kind(page.kind(), true), page.paging(), messages);
    return listing(page.route(), title, template, view);
  }

  @Override
  public PreparedPage furtherKind(Page.FurtherKindPage further) {
    return kind(further.page());
  }

  @Override
  public PreparedPage term(Page.TermPage page) {
    return page(
        shared.and(List.of(shared.counts().terms()), page),
        () -> {
          String title = Pagers.title(page.term().name(), page.paging(), messages);
          return listing(page.route(), title, "term.ftlh", listings.term(page));
        });
  }

  @Override
  public PreparedPage terms(Page.TermsPage page) {
    return page(
        shared.and(List.of(), page),
        () -> {
          TermsView view = listings.terms(page);
          return listing(page.route(), view.title(), "terms.ftlh", view);
        });
  }

  @Override
  public PreparedPage folder(Page.FolderPage page) {
    Optional<Note> intro = page.introduction();
    return page(
        shared.and(List.of(shared.folders()), page, intro.map(PageInputs.NoteBody::new)),
        () -> {
          String title = Pagers.title(page.name(), page.paging(), messages);
          Set<Diagram> diagrams = intro.map(Note::diagrams).orElse(Set.of());
          return listing(page.route(), title, "folder.ftlh", folders.folder(page), diagrams);
        });
  }

  @Override
  public PreparedPage links(Page.LinksPage page) {
    return page(
        shared.and(List.of(), page.route(), page.hosts(), page.all(), page.paging()),
        () -> {
          LinksView view = overviews.links(page);
          String title = Pagers.title(view.title(), page.paging(), messages);
          return listing(page.route(), title, "links.ftlh", view);
        });
  }

  @Override
  public PreparedPage people(Page.PeoplePage page) {
    return page(
        shared.and(List.of(), page),
        () -> {
          PeopleView view = overviews.people(page);
          return listing(page.route(), view.title(), "people.ftlh", view);
        });
  }

  @Override
  public PreparedPage person(Page.PersonPage page) {
    return page(
        shared.and(List.of(), page),
        () -> listing(page.route(), page.person().name(), "person.ftlh", overviews.person(page)));
  }

  private Content listing(Route route, String title, String template, Record view) {
    return listing(route, title, template, view, Set.of());
  }

  private Content listing(
      Route route, String title, String template, Record view, Set<Diagram> diagrams) {
    PageHead.Summary summary = new PageHead.Summary(title, "website", "", List.of(), "", "");
    RenderedPage frame =
        new RenderedPage(
            route, title, Optional.empty(), List.of(), shell.head(route, summary, diagrams), "");
    return content(frame, template, view, route.path());
  }

  private Content content(RenderedPage frame, String template, Record view, String subject) {
    return new Content(frame, template, view, shell.section(frame.route()), subject);
  }

  private PreparedPage page(PageInputs inputs, Supplier<Content> content) {
    return new TemplatePage(inputs, content, shell.templates());
  }
}
