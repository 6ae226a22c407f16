package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SitePlan;
import io.github.fieldnotes.render.Views.AnnotationView;
import io.github.fieldnotes.render.Views.IndexView;
import io.github.fieldnotes.render.Views.KindCountView;
import io.github.fieldnotes.render.Views.KindView;
import io.github.fieldnotes.render.Views.LinkView;
import io.github.fieldnotes.render.Views.NoteCardView;
import io.github.fieldnotes.render.Views.NoteView;
import io.github.fieldnotes.render.Views.TermCountView;
import io.github.fieldnotes.render.Views.TermView;
import io.github.fieldnotes.render.Views.TocEntryView;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes what templates see out of what was planned. */
final class ViewFactory {

  private static final int CARD_EXCERPT = 280;
  private static final int ROW_EXCERPT = 200;
  private static final int FEWEST_TOC_ENTRIES = 3;
  private static final int DEEPEST_TOC_ENTRY = 3;
  private static final LinkView NO_LINK = new LinkView("", "");

  private final SitePlan plan;
  private final Messages messages;
  private final PageMarkup markup;

  ViewFactory(SitePlan plan, Messages messages, PageMarkup markup) {
    this.plan = plan;
    this.messages = messages;
    this.markup = markup;
  }

  IndexView index(Page.IndexPage page) {
    int annotations = page.notes().stream().mapToInt(note -> note.annotations().size()).sum();
    String summary =
        messages.count("notes", page.notes().size())
            + messages.word("summary.and")
            + messages.count("annotations", annotations);
    return new IndexView(
        plan.title(),
        summary,
        allKinds(page.route()),
        terms(Taxonomy.CATEGORY, page.route()),
        terms(Taxonomy.TAG, page.route()),
        cards(page.notes(), page.route()));
  }

  NoteView note(Page.NotePage page) {
    Note note = page.note();
    Route route = page.route();
    return new NoteView(
        note.metadata().title(),
        note.titleId(),
        section(route),
        messages.date(note.metadata().date()),
        note.metadata().authors(),
        terms(Taxonomy.CATEGORY, note, route),
        terms(Taxonomy.TAG, note, route),
        cover(note, route),
        kinds(note, route),
        toc(note),
        Templates.html(markup.fill(note, route)),
        page.newer().map(other -> link(other, route)).orElse(NO_LINK),
        page.older().map(other -> link(other, route)).orElse(NO_LINK));
  }

  KindView kind(Page.KindPage page) {
    List<AnnotationView> annotations =
        page.entries().stream().map(entry -> annotation(entry, page.route())).toList();
    List<KindCountView> others =
        allKinds(page.route()).stream()
            .filter(kind -> !kind.id().equals(page.kind().id()))
            .toList();
    long notes = page.entries().stream().map(entry -> entry.note().file()).distinct().count();
    String summary =
        messages.count("annotations", annotations.size())
            + messages.word("summary.in")
            + messages.count("notes", (int) notes);
    return new KindView(
        page.kind().id(),
        page.kind().plural(),
        section(page.route()),
        summary,
        annotations,
        others);
  }

  TermView term(Page.TermPage page) {
    return new TermView(
        messages.word("taxonomy." + page.term().taxonomy().name().toLowerCase(Locale.ROOT)),
        page.term().name(),
        section(page.route()),
        messages.count("notes", page.notes().size()),
        cards(page.notes(), page.route()));
  }

  /** A picture on another host is left out: reading a page asks no other host for anything. */
  private String cover(Note note, Route from) {
    return note.metadata()
        .image()
        .filter(Target.ToMedia.class::isInstance)
        .map(image -> markup.address(image, from))
        .orElse("");
  }

  private LinkView section(Route from) {
    return new LinkView(plan.title(), plan.places().index().from(from));
  }

  private LinkView link(Note note, Route from) {
    return new LinkView(note.metadata().title(), plan.places().note(note).from(from));
  }

  private List<NoteCardView> cards(List<Note> notes, Route from) {
    return notes.stream().map(note -> card(note, from)).toList();
  }

  private NoteCardView card(Note note, Route from) {
    LinkView link = link(note, from);
    return new NoteCardView(
        link.text(),
        link.url(),
        messages.date(note.metadata().date()),
        terms(Taxonomy.CATEGORY, note, from),
        Clip.atWord(note.excerpt(), CARD_EXCERPT),
        kinds(note, from));
  }

  private List<LinkView> terms(Taxonomy taxonomy, Note note, Route from) {
    return taxonomy.names(note.metadata()).stream()
        .map(name -> new LinkView(name, plan.places().term(taxonomy, name).from(from)))
        .toList();
  }

  private List<TermCountView> terms(Taxonomy taxonomy, Route from) {
    return plan.pages().stream()
        .filter(Page.TermPage.class::isInstance)
        .map(Page.TermPage.class::cast)
        .filter(page -> page.term().taxonomy() == taxonomy)
        .map(p -> new TermCountView(p.term().name(), p.route().from(from), p.notes().size()))
        .toList();
  }

  private List<KindCountView> allKinds(Route from) {
    return plan.pages().stream()
        .filter(Page.KindPage.class::isInstance)
        .map(Page.KindPage.class::cast)
        .map(page -> count(page.kind(), page.entries().size(), from))
        .toList();
  }

  private List<KindCountView> kinds(Note note, Route from) {
    SortedMap<Kind, Integer> counts = new TreeMap<>();
    note.annotations().forEach(annotation -> counts.merge(annotation.kind(), 1, Integer::sum));
    return counts.entrySet().stream().map(e -> count(e.getKey(), e.getValue(), from)).toList();
  }

  private KindCountView count(Kind kind, int count, Route from) {
    String url = plan.places().kind(kind).from(from);
    return new KindCountView(kind.id(), count == 1 ? kind.name() : kind.plural(), url, count);
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
        plan.places().index().from(plan.places().index(), heading.id()),
        mark.map(annotation -> annotation.kind().id()).orElse(""),
        mark.map(Annotation::label).orElse(""));
  }

  private AnnotationView annotation(Page.Entry entry, Route from) {
    Annotation annotation = entry.annotation();
    Route note = plan.places().note(entry.note());
    String link = annotation.link().map(target -> markup.address(target, from)).orElse("");
    String video = field(annotation, "video");
    return new AnnotationView(
        annotation.label(),
        annotation.title(),
        note.from(from, annotation.anchor()),
        link,
        annotation.link().map(ViewFactory::host).orElse(""),
        video.equals(link) ? "" : video,
        link(entry.note(), from),
        messages.date(entry.note().metadata().date()),
        annotation.section(),
        Clip.atWord(annotation.excerpt(), ROW_EXCERPT));
  }

  private static String field(Annotation annotation, String name) {
    return annotation.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  private static String host(Target target) {
    if (!(target instanceof Target.ToWeb web)) {
      return "";
    }
    try {
      String host = URI.create(web.address()).getHost();
      return host == null ? "" : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      // An address that no URI class accepts is still one that a browser may follow.
      return "";
    }
  }
}
