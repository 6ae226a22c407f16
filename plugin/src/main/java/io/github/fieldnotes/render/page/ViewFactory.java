package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.link.Backlinks.Backlink;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.content.Truncation;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.Html;
import io.github.fieldnotes.render.view.NoteViews.BacklinkView;
import io.github.fieldnotes.render.view.NoteViews.FieldView;
import io.github.fieldnotes.render.view.NoteViews.NoteHeadView;
import io.github.fieldnotes.render.view.NoteViews.NoteMarksView;
import io.github.fieldnotes.render.view.NoteViews.NoteView;
import io.github.fieldnotes.render.view.NoteViews.OtherNotesView;
import io.github.fieldnotes.render.view.NoteViews.TocEntryView;
import io.github.fieldnotes.render.view.NoteViews.WholeView;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the views of notes. */
public final class ViewFactory {

  private static final int FEWEST_TOC_ENTRIES = 3;
  private static final int DEEPEST_TOC_ENTRY = 3;
  private static final int MOST_RELATED = 5;
  private static final int LONGEST_SENTENCE = 240;

  /** Fields that the page says in other words, or not at all. */
  private static final Set<String> UNSAID = Set.of(Field.DONE, Field.STATE, Field.ANSWERED, "date");

  private final Messages messages;
  private final ViewParts common;
  private final DecisionViewFactory decisions;
  private final Glossary glossary;
  private final FolderViewFactory folders;
  private final Project project;

  /**
   * What the page of a note shows of other notes.
   *
   * @param backlinks the links to it
   * @param related the related notes, the closest first, without those that it links to or that
   *     link to it
   */
  public record Others(List<Backlink> backlinks, List<Note> related) {

    /** What a plan has beside a note. */
    public static Others of(Note note, SectionPlan plan) {
      List<Backlink> backlinks = plan.backlinks().to(note);
      Set<NoteId> shown = new HashSet<>();
      backlinks.forEach(link -> shown.add(link.from().id()));
      for (Link link : note.links()) {
        if (link.target() instanceof Target.ToNote to) {
          shown.add(to.note());
        }
      }
      return new Others(backlinks, plan.related().to(note, shown, MOST_RELATED));
    }
  }

  /** Makes views of notes in which the terms of a glossary are explained. */
  public ViewFactory(
      ViewParts common,
      DecisionViewFactory decisions,
      Glossary glossary,
      FolderViewFactory folders,
      Project project) {
    this.folders = folders;
    this.project = project;
    this.messages = common.messages();
    this.common = common;
    this.decisions = decisions;
    this.glossary = glossary;
  }

  public NoteView note(Page.NotePage page, Others others) {
    Note note = page.note();
    Route route = page.route();
    return new NoteView(
        head(note, route),
        new NoteMarksView(
            common.kinds(note, route),
            wholes(note, route),
            decisions.of(note, route).stream().toList(),
            decisions.chain(note, route)),
        cover(note, route),
        toc(note),
        new Html(glossary.mark(common.markup().fill(note, route), note)),
        new OtherNotesView(
            others.backlinks().stream().map(link -> backlink(link, route)).toList(),
            common.cards(others.related(), route),
            page.newer().map(other -> common.link(other, route)).orElse(ViewParts.NO_LINK),
            page.older().map(other -> common.link(other, route)).orElse(ViewParts.NO_LINK)),
        folders.way(note, route),
        messages.date(note.history().map(known -> NoteDate.of(known.changed()))),
        edit(note));
  }

  private NoteHeadView head(Note note, Route route) {
    return new NoteHeadView(
        note.metadata().title(),
        note.titleId(),
        common.language(note),
        common.section(route),
        messages.date(note.metadata().date()),
        readingTime(note),
        common.module(note, route),
        note.metadata().authors().stream().map(name -> common.person(name, route)).toList(),
        common.terms(Taxonomy.CATEGORY, note, route),
        common.terms(Taxonomy.TAG, note, route));
  }

  private String readingTime(Note note) {
    int minutes = ReadingTime.minutes(note);
    return minutes == 0 ? "" : messages.count("minutes", minutes);
  }

  private LinkView edit(Note note) {
    String url = project.edit(note.file());
    return url.isEmpty() ? ViewParts.NO_LINK : new LinkView(messages.word("note.edit"), url);
  }

  private List<WholeView> wholes(Note note, Route from) {
    return note.annotations().stream()
        .filter(a -> a.extent().scope() == Extent.Scope.NOTE && !a.kind().is(BuiltInKind.DECISION))
        .map(a -> new WholeView(a.kind().id(), messages.kind(a.kind(), false), fields(a, from)))
        .toList();
  }

  private List<FieldView> fields(Annotation annotation, Route from) {
    Map<String, List<LinkView>> values = new LinkedHashMap<>();
    for (Field field : annotation.fields()) {
      if (!UNSAID.contains(field.name())) {
        String url =
            field
                .target()
                .map(target -> common.markup().address(target, from))
                .or(() -> common.personAddress(field.value(), from))
                .orElse("");
        values
            .computeIfAbsent(messages.field(field.name()), name -> new ArrayList<>())
            .add(new LinkView(field.value(), url));
      }
    }
    return values.entrySet().stream().map(e -> new FieldView(e.getKey(), e.getValue())).toList();
  }

  private BacklinkView backlink(Backlink link, Route from) {
    String url = common.places().note(link.from()).from(from, link.anchor());
    return new BacklinkView(
        common.link(link.from(), from),
        new LinkView(link.section(), url),
        Truncation.atWord(link.sentence().text(), LONGEST_SENTENCE),
        messages.date(link.from().metadata().date()));
  }

  /** A picture on another host is left out: reading a page asks no other host for anything. */
  private String cover(Note note, Route from) {
    return note.metadata()
        .image()
        .filter(Target.ToMedia.class::isInstance)
        .map(image -> common.markup().address(image, from))
        .orElse("");
  }

  private List<TocEntryView> toc(Note note) {
    if (note.headings().size() < FEWEST_TOC_ENTRIES) {
      return List.of();
    }
    Map<String, Annotation> byAnchor = new HashMap<>();
    note.annotations().forEach(annotation -> byAnchor.put(annotation.anchor(), annotation));
    List<Integer> levels =
        note.headings().stream().map(Heading::level).distinct().sorted().toList();
    return note.headings().stream()
        .map(heading -> entry(heading, levels, Optional.ofNullable(byAnchor.get(heading.id()))))
        .filter(entry -> entry.depth() <= DEEPEST_TOC_ENTRY)
        .toList();
  }

  /** Levels that a note skips leave no gap. */
  private TocEntryView entry(Heading heading, List<Integer> levels, Optional<Annotation> mark) {
    return new TocEntryView(
        levels.indexOf(heading.level()) + 1,
        heading.text(),
        common.places().index().from(common.places().index(), heading.id()),
        mark.map(annotation -> annotation.kind().id()).orElse(""),
        mark.map(Annotation::label).orElse(""));
  }
}
