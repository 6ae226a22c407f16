package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Page.Entry;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.content.Truncation;
import io.github.fieldnotes.render.page.SectionCounts.Count;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.KindViews.GlossaryTermView;
import io.github.fieldnotes.render.view.KindViews.GlossaryView;
import io.github.fieldnotes.render.view.KindViews.HeadView;
import io.github.fieldnotes.render.view.KindViews.PartView;
import io.github.fieldnotes.render.view.KindViews.PartsView;
import io.github.fieldnotes.render.view.KindViews.QuestionView;
import io.github.fieldnotes.render.view.KindViews.QuestionsView;
import io.github.fieldnotes.render.view.KindViews.TalkView;
import io.github.fieldnotes.render.view.KindViews.TalksView;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Makes the views of the pages of kinds; decisions are {@link DecisionViewFactory}', actions {@link
 * ActionViewFactory}'.
 */
public final class KindViewFactory {

  private static final int PART_EXCERPT = 240;
  private static final int FEWEST_FOR_LETTERS = 20;

  /** As many as a menu can hold; a page of each kind that named all would be quadratic. */
  private static final int MOST_OTHERS = 100;

  private final ViewParts common;
  private final List<Count<Kind>> kinds;
  private final Messages messages;

  /** Makes views of kinds, each with a menu of these. */
  public KindViewFactory(ViewParts common, List<Count<Kind>> kinds) {
    this.common = common;
    this.kinds = kinds;
    this.messages = common.messages();
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
        common.kinds(
            kinds.stream().filter(other -> !other.of().is(kind.id())).limit(MOST_OTHERS),
            page.route()),
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
