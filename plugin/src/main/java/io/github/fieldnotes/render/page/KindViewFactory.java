package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Page.Entry;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.content.Truncation;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.KindViews.ActionView;
import io.github.fieldnotes.render.view.KindViews.ActionsView;
import io.github.fieldnotes.render.view.KindViews.GlossaryTermView;
import io.github.fieldnotes.render.view.KindViews.GlossaryView;
import io.github.fieldnotes.render.view.KindViews.HeadView;
import io.github.fieldnotes.render.view.KindViews.OwnerView;
import io.github.fieldnotes.render.view.KindViews.PartView;
import io.github.fieldnotes.render.view.KindViews.PartsView;
import io.github.fieldnotes.render.view.KindViews.QuestionView;
import io.github.fieldnotes.render.view.KindViews.QuestionsView;
import io.github.fieldnotes.render.view.KindViews.TalkView;
import io.github.fieldnotes.render.view.KindViews.TalksView;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the views of the pages of kinds; decisions are {@link DecisionViewFactory}'. */
public final class KindViewFactory {

  private static final int PART_EXCERPT = 240;
  private static final int FEWEST_FOR_LETTERS = 20;

  private final ViewParts common;
  private final Messages messages;
  private final Optional<NoteDate> day;

  public KindViewFactory(ViewParts common, Project project) {
    this.common = common;
    this.messages = common.messages();
    this.day =
        project
            .day()
            .map(NoteDate::of)
            .or(
                () ->
                    common.plan().notes().stream()
                        .flatMap(note -> note.metadata().date().stream())
                        .max(Comparator.naturalOrder()));
  }

  public TalksView talks(Page.KindPage page) {
    List<TalkView> talks = page.shown().stream().map(entry -> talk(entry, page.route())).toList();
    return new TalksView(
        head(page, counted(page)),
        talks.stream().anyMatch(talk -> !talk.speakers().isEmpty()),
        talks.stream().anyMatch(talk -> !talk.event().isEmpty()),
        talks.stream().anyMatch(talk -> !talk.rating().isEmpty()),
        talks.stream().anyMatch(talk -> !talk.slides().isEmpty() || !talk.video().isEmpty()),
        talks);
  }

  private TalkView talk(Entry entry, Route from) {
    Annotation talk = entry.annotation();
    LinkView link = common.source(talk, from);
    String video = common.address(talk, "video", from);
    return new TalkView(
        talk.label(),
        talk.title(),
        common.place(entry, from),
        link,
        common.people(talk, Field.SPEAKER, from),
        talk.value("event"),
        talk.value("rating"),
        common.address(talk, "slides", from),
        video.equals(link.url()) ? "" : video);
  }

  /** An action with several owners stands with each of them. */
  public ActionsView actions(Page.KindPage page) {
    Map<String, List<Entry>> byOwner = new TreeMap<>(Comparator.comparing(KindViewFactory::fold));
    List<Entry> nobodys = new ArrayList<>();
    for (Entry entry : page.shown()) {
      Set<String> owners = new HashSet<>();
      for (String owner : entry.annotation().values(Field.OWNER)) {
        String name = common.plan().people().person(owner).map(p -> p.name()).orElse(owner);
        if (owners.add(name)) {
          byOwner.computeIfAbsent(name, n -> new ArrayList<>()).add(entry);
        }
      }
      if (owners.isEmpty()) {
        nobodys.add(entry);
      }
    }
    List<OwnerView> owners = new ArrayList<>();
    byOwner.forEach(
        (name, entries) ->
            owners.add(owner(common.person(name, page.route()), entries, page.route())));
    if (!nobodys.isEmpty()) {
      LinkView nobody = new LinkView(messages.word("actions.nobody"), "");
      owners.add(owner(nobody, nobodys, page.route()));
    }
    int done = (int) page.entries().stream().filter(KindViewFactory::isDone).count();
    String summary =
        messages.phrase(
            "summary.comma",
            messages.count("actions.open", page.entries().size() - done),
            messages.count("actions.done", done));
    boolean aged =
        owners.stream()
            .flatMap(owner -> Stream.concat(owner.open().stream(), owner.done().stream()))
            .anyMatch(action -> !action.age().isEmpty());
    String whole =
        aged ? messages.phrase("actions.as-of", summary, messages.date(day).text()) : summary;
    return new ActionsView(head(page, whole), owners);
  }

  private OwnerView owner(LinkView owner, List<Entry> entries, Route from) {
    List<ActionView> done =
        entries.stream().filter(KindViewFactory::isDone).map(e -> action(e, from)).toList();
    List<ActionView> open =
        entries.stream().filter(entry -> !isDone(entry)).map(e -> action(e, from)).toList();
    return new OwnerView(owner, open, done, messages.count("actions.done", done.size()));
  }

  private ActionView action(Entry entry, Route from) {
    Optional<Age> age = entry.date().flatMap(date -> day.map(now -> Age.between(date, now)));
    return new ActionView(
        entry.annotation().place().toString(),
        entry.annotation().title(),
        common.place(entry, from),
        age.map(Age::days).orElse(-1),
        age.map(known -> messages.count(known.unit(), known.count())).orElse(""),
        entry.annotation().value("due"));
  }

  private static boolean isDone(Entry action) {
    return Boolean.parseBoolean(action.annotation().value(Field.DONE));
  }

  private static boolean isAnswered(Entry question) {
    return Boolean.parseBoolean(question.annotation().value(Field.ANSWERED));
  }

  public QuestionsView questions(Page.KindPage page) {
    List<QuestionView> open = new ArrayList<>();
    List<QuestionView> answered = new ArrayList<>();
    for (Entry entry : page.shown()) {
      Annotation question = entry.annotation();
      QuestionView view =
          new QuestionView(
              question.title(),
              common.place(entry, page.route()),
              Truncation.atWord(question.value("answer"), PART_EXCERPT));
      (isAnswered(entry) ? answered : open).add(view);
    }
    int over = (int) page.entries().stream().filter(KindViewFactory::isAnswered).count();
    String summary =
        messages.phrase(
            "summary.comma",
            messages.count("questions.open", page.entries().size() - over),
            messages.count("questions.answered", over));
    return new QuestionsView(head(page, summary), open, answered);
  }

  public GlossaryView glossary(Page.KindPage page) {
    List<GlossaryTermView> terms = new ArrayList<>();
    page.entries().stream()
        .sorted(Comparator.comparing(entry -> fold(entry.annotation().title())))
        .forEach(
            entry -> {
              Annotation term = entry.annotation();
              String anchor = "term-" + (terms.size() + 1);
              terms.add(
                  new GlossaryTermView(
                      anchor,
                      term.title(),
                      term.excerpt().text(),
                      common.place(entry, page.route())));
            });
    return new GlossaryView(head(page, counted(page)), letters(terms), terms);
  }

  private static List<LinkView> letters(List<GlossaryTermView> terms) {
    List<LinkView> letters = new ArrayList<>();
    if (terms.size() < FEWEST_FOR_LETTERS) {
      return letters;
    }
    String last = "";
    for (GlossaryTermView term : terms) {
      String letter = fold(term.name()).substring(0, 1).toUpperCase(Locale.ROOT);
      if (!letter.equals(last)) {
        letters.add(new LinkView(letter, "#" + term.anchor()));
      }
      last = letter;
    }
    return letters;
  }

  public PartsView parts(Page.KindPage page) {
    List<PartView> parts = page.shown().stream().map(entry -> part(entry, page.route())).toList();
    return new PartsView(head(page, counted(page)), parts);
  }

  private PartView part(Entry entry, Route from) {
    Annotation part = entry.annotation();
    String about = part.excerpt().text();
    String excerpt = about.equals(part.title()) ? "" : about;
    return new PartView(
        part.rule().isByLabel() ? part.label() : "",
        part.title(),
        common.place(entry, from),
        common.source(part, from),
        common.people(part, Field.BY, from),
        Truncation.atWord(excerpt, PART_EXCERPT));
  }

  public HeadView head(Page.KindPage page, String summary) {
    Kind kind = page.kind();
    return new HeadView(
        kind.id(),
        messages.kind(kind, true),
        common.section(page.route()),
        summary,
        common.others(kind, page.route()),
        Pagers.of(page.paging(), messages));
  }

  /** How many there are, in how many notes. */
  public String counted(Page.KindPage page) {
    long notes = page.entries().stream().map(Entry::note).map(Note::file).distinct().count();
    return messages.phrase(
        "summary.in",
        messages.count("annotations", page.entries().size()),
        messages.count("notes", (int) notes));
  }

  private static String fold(String text) {
    return Objects.requireNonNull(text).toLowerCase(Locale.ROOT);
  }
}
