package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.content.PageMarkup;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.content.States;
import io.github.fieldnotes.render.content.Truncation;
import io.github.fieldnotes.render.export.LlmsText;
import io.github.fieldnotes.render.export.NotesJson;
import io.github.fieldnotes.render.feed.FeedEntries;
import io.github.fieldnotes.render.feed.FeedWriter;
import io.github.fieldnotes.render.feed.Feeds;
import io.github.fieldnotes.render.page.DecisionViewFactory;
import io.github.fieldnotes.render.page.EmbeddedListFactory;
import io.github.fieldnotes.render.page.EmbeddedListQuery;
import io.github.fieldnotes.render.page.KindViewFactory;
import io.github.fieldnotes.render.page.ListPageViewFactory;
import io.github.fieldnotes.render.page.OverviewViewFactory;
import io.github.fieldnotes.render.page.Pagers;
import io.github.fieldnotes.render.page.TextDirection;
import io.github.fieldnotes.render.page.ViewFactory;
import io.github.fieldnotes.render.page.ViewParts;
import io.github.fieldnotes.render.search.ScriptWords;
import io.github.fieldnotes.render.search.SearchIndex;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.theme.Templates;
import io.github.fieldnotes.render.theme.ThemeException;
import io.github.fieldnotes.render.view.OverviewViews.LinksView;
import io.github.fieldnotes.render.view.OverviewViews.ListingView;
import io.github.fieldnotes.render.view.OverviewViews.PeopleView;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.SiteView;
import io.github.fieldnotes.render.view.Views.TermsView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the pages of a plan with a theme, each when it is asked for. */
public final class SectionRenderer implements RenderedSection {

  private static final int DESCRIPTION = 160;

  private final SectionPlan plan;
  private final Appearance appearance;
  private final Project project;
  private final Map<Route, Page> pages = new TreeMap<>();
  private final Messages messages;
  private final Templates templates;
  private final PageHead heads;
  private final ViewFactory views;
  private final ListPageViewFactory listings;
  private final DecisionViewFactory decisions;
  private final KindViewFactory kinds;
  private final OverviewViewFactory overviews;
  private final NotesJson data;
  private final SearchIndex search;
  private final EmbeddedListFactory listed;
  private final FeedWriter feeds;
  private final Feeds feedPages;

  private SectionRenderer(SectionPlan plan, Appearance appearance, Project project) {
    this.plan = plan;
    this.appearance = appearance;
    plan.pages().forEach(page -> pages.put(page.route(), page));
    this.messages = Messages.load(appearance.theme(), appearance.locale());
    this.templates = new Templates(appearance.theme(), messages);
    this.feedPages = Feeds.of(plan);
    this.heads = new PageHead(plan, feedPages, appearance.theme(), project);
    this.project = project;
    PageMarkup markup = new PageMarkup(templates, messages, plan.places());
    ViewParts common = new ViewParts(plan, messages, markup);
    this.decisions = new DecisionViewFactory(common);
    this.views = new ViewFactory(common, decisions, project);
    this.listings = new ListPageViewFactory(common);
    this.kinds = new KindViewFactory(common, project);
    this.overviews = new OverviewViewFactory(common);
    this.data = new NotesJson(plan, markup);
    this.feeds =
        new FeedWriter(new FeedEntries(plan, markup, messages, project.url()), project, messages);
    this.listed = new EmbeddedListFactory(common, new States(plan.decisions()));
    this.search = new SearchIndex(plan, messages);
  }

  /**
   * A site that draws the pages of this plan.
   *
   * @throws ThemeException when the theme's words cannot be read
   */
  public static RenderedSection render(SectionPlan plan, Appearance appearance, Project project) {
    return new SectionRenderer(plan, appearance, project);
  }

  @Override
  public List<Route> pages() {
    return plan.pages().stream().map(Page::route).toList();
  }

  @Override
  public List<SectionFile> files() {
    return plan.files();
  }

  @Override
  public PreparedPage prepare(Route route) {
    Page page = pages.get(route);
    if (page instanceof Page.NotePage note) {
      return note(note);
    }
    if (page instanceof Page.KindPage kind) {
      return kind(kind);
    }
    if (page instanceof Page.FurtherKindPage further) {
      return kind(further.page());
    }
    if (page instanceof Page.TermPage term) {
      String title = Pagers.title(term.term().name(), term.paging(), messages);
      return listing(route, title, "term.ftlh", listings.term(term));
    }
    if (page instanceof Page.YearPage year) {
      String title = Pagers.title(year.year().toString(), year.paging(), messages);
      return listing(route, title, "term.ftlh", listings.year(year));
    }
    if (page instanceof Page.TermsPage terms) {
      TermsView view = listings.terms(terms);
      return listing(route, view.title(), "terms.ftlh", view);
    }
    if (page instanceof Page.LinksPage links) {
      LinksView view = overviews.links(links);
      String title = Pagers.title(view.title(), links.paging(), messages);
      return listing(route, title, "links.ftlh", view);
    }
    if (page instanceof Page.PeoplePage people) {
      PeopleView view = overviews.people(people);
      return listing(route, view.title(), "people.ftlh", view);
    }
    if (page instanceof Page.PersonPage person) {
      return listing(route, person.person().name(), "person.ftlh", overviews.person(person));
    }
    Page.IndexPage index = (Page.IndexPage) page;
    return listing(
        route,
        Pagers.title(plan.title(), index.paging(), messages),
        "index.ftlh",
        listings.index(index));
  }

  private PreparedPage note(Page.NotePage page) {
    Note note = page.note();
    Metadata metadata = note.metadata();
    List<String> keywords = new ArrayList<>(metadata.categories());
    keywords.addAll(metadata.tags());
    PageHead.Summary summary =
        new PageHead.Summary(
            metadata.title(),
            "article",
            Truncation.atWord(note.excerpt(), DESCRIPTION),
            keywords,
            metadata.image().map(this::absolute).orElse(""),
            metadata.date().map(LocalDate::toString).orElse(""));
    RenderedPage frame =
        new RenderedPage(
            page.route(),
            metadata.title(),
            metadata.date(),
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

  private PreparedPage kind(Page.KindPage page) {
    String title = Pagers.title(messages.kind(page.kind(), true), page.paging(), messages);
    Route route = page.route();
    return switch (page.kind().id()) {
      case Kind.TALK -> listing(route, title, "talks.ftlh", kinds.talks(page));
      case Kind.ACTION -> listing(route, title, "actions.ftlh", kinds.actions(page));
      case Kind.QUESTION -> listing(route, title, "questions.ftlh", kinds.questions(page));
      case Kind.TERM -> listing(route, title, "glossary.ftlh", kinds.glossary(page));
      case Kind.DECISION ->
          listing(
              route,
              title,
              "decisions.ftlh",
              decisions.decisions(page, kinds.head(page, kinds.counted(page))));
      default -> listing(route, title, "kind.ftlh", kinds.parts(page));
    };
  }

  @Override
  public String listing(String query, Route page) {
    ListingView view = listed.listing(EmbeddedListQuery.parse(query), page);
    return templates.fill("listing.ftlh", view, site(page), page.path());
  }

  @Override
  public List<Route> styles() {
    return heads.styles();
  }

  @Override
  public void write(SectionFile file, OutputStream out) throws IOException {
    if (file instanceof SectionFile.MediaFile media) {
      media.media().write(out);
    } else if (file instanceof SectionFile.AssetFile asset) {
      switch (asset.name()) {
        case SectionFile.COLOURS -> out.write(colours().getBytes(StandardCharsets.UTF_8));
        case SectionFile.WORDS -> ScriptWords.write(messages, out);
        default -> appearance.theme().copyAsset(asset.name(), out);
      }
    } else if (file instanceof SectionFile.FeedFile feed) {
      feeds.write(feed, out);
    } else if (file instanceof SectionFile.RedirectFile redirect) {
      out.write(redirect(redirect).getBytes(StandardCharsets.UTF_8));
    } else if (file instanceof SectionFile.LlmsFile) {
      new LlmsText(plan, messages, project).write(out);
    } else if (file instanceof SectionFile.SearchFile part) {
      search.write(part, out);
    } else {
      data.write(out);
    }
  }

  private String redirect(SectionFile.RedirectFile file) {
    Metadata metadata = file.note().metadata();
    String language = metadata.language();
    return new RedirectPage(
            metadata.title(),
            language.isEmpty() ? messages.locale().toLanguageTag() : language,
            file.to().from(file.route()),
            project.url().isEmpty() ? "" : file.to().at(project.url()))
        .html();
  }

  /** The colours that users give to kinds; only what is a colour is written. */
  private String colours() {
    return plan.pages(Page.KindPage.class).stream()
        .map(Page.KindPage::kind)
        .filter(kind -> kind.colour().matches("#\\p{XDigit}{3,8}|[a-zA-Z]{3,30}"))
        .map(
            kind ->
                ":where(.fieldnotes .fn-kind-"
                    + kind.id()
                    + ") { --fn-kind: "
                    + kind.colour()
                    + "; }\n")
        .collect(Collectors.joining());
  }

  private PreparedPage listing(Route route, String title, String template, Record view) {
    PageHead.Summary summary = new PageHead.Summary(title, "website", "", List.of(), "", "");
    RenderedPage frame =
        new RenderedPage(route, title, Optional.empty(), List.of(), heads.of(route, summary), "");
    return prepared(frame, template, view, route.path());
  }

  private PreparedPage prepared(RenderedPage frame, String template, Record view, String subject) {
    return new TemplatePage(frame, template, view, site(frame.route()), subject, templates);
  }

  private SiteView site(Route route) {
    Locale locale = messages.locale();
    return new SiteView(
        plan.title(),
        plan.places().index().from(route),
        appearance.theme().name(),
        locale.toLanguageTag(),
        TextDirection.of(locale.toLanguageTag()),
        appearance.scheme().name().toLowerCase(Locale.ROOT),
        appearance.videos(),
        plan.places().search().from(route),
        feedPages
            .atom(route)
            .map(feed -> new LinkView(messages.word("page.feed"), feed.from(route)))
            .orElse(ViewParts.NO_LINK));
  }
}
