package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.People;
import io.github.fieldnotes.plan.People.Mention;
import io.github.fieldnotes.plan.People.Role;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.link.WebLinks;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.KindViews.PlaceView;
import io.github.fieldnotes.render.view.OverviewViews.HostView;
import io.github.fieldnotes.render.view.OverviewViews.LinksView;
import io.github.fieldnotes.render.view.OverviewViews.MentionView;
import io.github.fieldnotes.render.view.OverviewViews.PeopleView;
import io.github.fieldnotes.render.view.OverviewViews.PersonCardView;
import io.github.fieldnotes.render.view.OverviewViews.PersonView;
import io.github.fieldnotes.render.view.OverviewViews.RoleView;
import io.github.fieldnotes.render.view.OverviewViews.SourceView;
import io.github.fieldnotes.render.view.OverviewViews.WebLinkView;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes the views of the pages of links and people. */
public final class OverviewViewFactory {

  private static final int MOST_LINKS_SHOWN = 20;

  private final ViewParts common;
  private final Messages messages;

  public OverviewViewFactory(ViewParts common) {
    this.common = common;
    this.messages = common.messages();
  }

  public LinksView links(Page.LinksPage page) {
    List<HostView> videos = new ArrayList<>();
    List<HostView> others = new ArrayList<>();
    for (WebLinks.HostLinks host : page.hosts()) {
      (host.video() ? videos : others).add(host(host, page.route()));
    }
    String summary =
        messages.phrase(
            "summary.to",
            messages.count("links", page.paging().items()),
            messages.count("hosts", page.all()));
    return new LinksView(
        messages.word("links.title"),
        common.section(page.route()),
        summary,
        videos,
        others,
        Pagers.of(page.paging(), messages));
  }

  private HostView host(WebLinks.HostLinks host, Route from) {
    return new HostView(
        "fn-host-" + host.host().replaceAll("[^\\p{Alnum}]+", "-"),
        host.host(),
        messages.count("links", host.links().size()),
        host.links().size() > MOST_LINKS_SHOWN,
        host.links().stream().map(link -> link(link, from)).toList());
  }

  private WebLinkView link(WebLinks.WebLink link, Route from) {
    String address = link.target().address();
    LinkView view = new LinkView(link.text().isEmpty() ? address : link.text(), address);
    return new WebLinkView(
        view, link.sources().stream().map(source -> source(source, from)).toList());
  }

  private SourceView source(WebLinks.Source source, Route from) {
    return source
        .annotation()
        .map(
            annotation ->
                new SourceView(
                    common.place(new Page.Entry(source.note(), annotation), from),
                    annotation.kind().id(),
                    messages.kind(annotation.kind(), false),
                    annotation.title()))
        .orElseGet(() -> new SourceView(place(source.note(), from), "", "", ""));
  }

  private PlaceView place(Note note, Route from) {
    LinkView link = common.link(note, from);
    return new PlaceView(
        link.url(), link, messages.date(note.metadata().date()), "", common.module(note, from));
  }

  public PeopleView people(Page.PeoplePage page) {
    List<PersonCardView> people =
        page.people().stream()
            .map(
                person ->
                    new PersonCardView(
                        person.name(),
                        common.person(person.name(), page.route()).url(),
                        roles(person)))
            .toList();
    return new PeopleView(
        messages.word("people.title"),
        common.section(page.route()),
        messages.count("people", people.size()),
        people);
  }

  private String roles(People.Entry person) {
    List<String> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      int count = (int) person.mentions().stream().filter(m -> m.role() == role).count();
      if (count > 0) {
        roles.add(messages.count("role." + id(role), count));
      }
    }
    return messages.list(roles);
  }

  public PersonView person(Page.PersonPage page) {
    Route from = page.route();
    List<RoleView> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      List<MentionView> mentions =
          page.person().mentions().stream()
              .filter(mention -> mention.role() == role && role != Role.AUTHOR)
              .map(mention -> mention(mention, from))
              .sorted(Comparator.comparing(MentionView::over))
              .toList();
      if (!mentions.isEmpty()) {
        roles.add(new RoleView(id(role), messages.word("role." + id(role)), mentions));
      }
    }
    List<Note> notes =
        page.person().mentions().stream()
            .filter(mention -> mention.role() == Role.AUTHOR)
            .map(Mention::note)
            .toList();
    LinkView people =
        new LinkView(
            messages.word("people.title"),
            common.people().map(route -> route.from(from)).orElse(""));
    return new PersonView(
        page.person().name(), people, page.person().aliases(), roles, common.cards(notes, from));
  }

  private MentionView mention(Mention mention, Route from) {
    Annotation annotation = mention.annotation().orElseThrow();
    ActionState state =
        annotation.kind().is(BuiltInKind.ACTION) ? ActionState.of(annotation) : ActionState.OPEN;
    return new MentionView(
        annotation.title(),
        common.place(new Page.Entry(mention.note(), annotation), from),
        state == ActionState.OPEN ? "" : messages.word("task." + state.code()),
        !state.isOpen());
  }

  private static String id(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
