package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.content.PageMarkup;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.content.States;
import io.github.fieldnotes.render.export.LlmsText;
import io.github.fieldnotes.render.export.NotesJson;
import io.github.fieldnotes.render.feed.FeedEntries;
import io.github.fieldnotes.render.feed.FeedWriter;
import io.github.fieldnotes.render.feed.Feeds;
import io.github.fieldnotes.render.page.EmbeddedListFactory;
import io.github.fieldnotes.render.page.EmbeddedListQuery;
import io.github.fieldnotes.render.page.ViewParts;
import io.github.fieldnotes.render.search.FacetScript;
import io.github.fieldnotes.render.search.NotePieces;
import io.github.fieldnotes.render.search.ScriptWords;
import io.github.fieldnotes.render.search.SearchIndex;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.theme.Templates;
import io.github.fieldnotes.render.theme.ThemeException;
import io.github.fieldnotes.render.view.OverviewViews.ListingView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the pages of a plan with a theme, each when it is asked for. */
public final class SectionRenderer implements RenderedSection {

  private final SectionPlan plan;
  private final Appearance appearance;
  private final Project project;
  private final Map<Route, Page> pages = new TreeMap<>();
  private final List<Route> routes;
  private final Messages messages;
  private final Templates templates;
  private final PageHead heads;
  private final SectionViewFactory sectionViews;
  private final PagePreparer preparer;
  private final NotesJson data;
  private final SearchIndex search;
  private final EmbeddedListFactory listed;
  private final FeedWriter feeds;
  private final FileInputs fileInputs;

  private SectionRenderer(
      SectionPlan plan, Appearance appearance, Project project, NotePieces pieces) {
    this.plan = plan;
    this.appearance = appearance;
    plan.pages().forEach(page -> pages.put(page.route(), page));
    this.routes = plan.pages().stream().map(Page::route).toList();
    this.messages = Messages.load(appearance.theme(), appearance.locale());
    this.templates = new Templates(appearance.theme(), messages);
    Feeds feedPages = Feeds.of(plan);
    this.heads = new PageHead(plan, feedPages, appearance.theme(), project);
    this.sectionViews = new SectionViewFactory(plan, appearance, messages, feedPages);
    this.project = project;
    PageMarkup markup = new PageMarkup(templates, messages, plan.places());
    ViewParts common = new ViewParts(ViewParts.Links.of(plan), plan.people(), messages, markup);
    this.preparer =
        new PagePreparer(
            plan,
            common,
            project,
            new PageShell(heads, sectionViews, templates),
            PageShell.Inputs.of(appearance, feedPages));
    this.data = new NotesJson(plan, markup);
    FeedEntries entries = new FeedEntries(plan, markup, messages, project);
    this.feeds = new FeedWriter(entries, project, messages);
    this.listed = new EmbeddedListFactory(common, plan, new States(plan.decisions()));
    this.search = new SearchIndex(plan, messages, pieces);
    this.fileInputs = new FileInputs(plan, common.links(), entries);
  }

  /**
   * A site that draws the pages of this plan.
   *
   * @throws ThemeException when the theme's words cannot be read
   */
  public static RenderedSection render(SectionPlan plan, Appearance appearance, Project project) {
    return render(plan, appearance, project, (note, maker) -> maker.get());
  }

  /**
   * As {@link #render(SectionPlan, Appearance, Project)}, with what an earlier run made of notes.
   *
   * @param pieces keeps what is made of single notes
   */
  public static RenderedSection render(
      SectionPlan plan, Appearance appearance, Project project, NotePieces pieces) {
    return new SectionRenderer(plan, appearance, project, pieces);
  }

  @Override
  public List<Route> pages() {
    return routes;
  }

  @Override
  public List<SectionFile> files() {
    return plan.files();
  }

  @Override
  public PreparedPage prepare(Route route) {
    return pages.get(route).accept(preparer);
  }

  @Override
  public Optional<String> note(Route route) {
    return pages.get(route) instanceof Page.NotePage page
        ? Optional.of(page.note().file())
        : Optional.empty();
  }

  @Override
  public String listing(String query, Route page) {
    ListingView view = listed.listing(EmbeddedListQuery.parse(query), page);
    return templates.fill("listing.ftlh", view, sectionViews.of(page), page.path());
  }

  @Override
  public List<Route> styles() {
    return heads.styles();
  }

  @Override
  public Optional<PageInputs> inputs(SectionFile file) {
    return fileInputs.of(file);
  }

  @Override
  public void write(SectionFile file, OutputStream out) throws IOException {
    file.accept(new FileContent(out));
  }

  /** Writes files of each type. */
  private final class FileContent implements SectionFile.Visitor {

    private final OutputStream out;

    FileContent(OutputStream out) {
      this.out = out;
    }

    @Override
    public void media(SectionFile.MediaFile file) throws IOException {
      file.media().write(out);
    }

    @Override
    public void asset(SectionFile.AssetFile file) throws IOException {
      switch (file.name()) {
        case SectionFile.COLOURS -> text(colours());
        case SectionFile.WORDS -> ScriptWords.write(messages, out);
        case SectionFile.MERMAID -> MermaidScript.write(appearance.theme(), out);
        default -> appearance.theme().copyAsset(file.name(), out);
      }
    }

    @Override
    public void search(SectionFile.SearchFile file) throws IOException {
      search.write(file, out);
    }

    @Override
    public void facets(SectionFile.FacetsFile file) throws IOException {
      new FacetScript(plan, messages).write(out);
    }

    @Override
    public void feed(SectionFile.FeedFile file) throws IOException {
      feeds.write(file, out);
    }

    @Override
    public void redirect(SectionFile.RedirectFile file) throws IOException {
      text(SectionRenderer.this.redirect(file));
    }

    @Override
    public void llms(SectionFile.LlmsFile file) throws IOException {
      new LlmsText(plan, messages, project).write(out);
    }

    @Override
    public void data(SectionFile.DataFile file) throws IOException {
      data.write(out);
    }

    private void text(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
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
}
