package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.HeadField;
import io.github.fieldnotes.draft.text.NoteOutline;
import io.github.fieldnotes.draft.text.NoteOutline.Section;
import io.github.fieldnotes.draft.text.NoteSource;
import io.github.fieldnotes.draft.text.TextLines;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the notes of a folder have in common, and the newest one that has all of it: a new note has
 * its lines, with the keys and headings that at least half of the notes have, and with the values
 * that all of them share.
 */
final class NoteLayout {

  /** Older notes tell little of what the habit is now. */
  private static final int CONSIDERED = 10;

  /** Headings of fewer notes are about something, unless they are records or minutes. */
  private static final int ENOUGH = 3;

  private final StatusWords words;
  private final NoteOutline model;
  private final SharedValues heads;
  private final SharedValues sections;
  private final LayoutFront front;

  private NoteLayout(List<NoteOutline> alike, StatusWords words) {
    this.words = words;
    this.heads = SharedValues.of(alike, NoteLayout::headValues);
    this.sections = SharedValues.of(alike, NoteLayout::sectionTexts);
    this.model =
        alike.stream()
            .max(
                Comparator.<NoteOutline>comparingLong(o -> sections.usual(sectionTexts(o).keySet()))
                    .thenComparing(alike::indexOf))
            .orElseThrow();
    this.front = new LayoutFront(alike, model, words);
  }

  /**
   * Learns from notes.
   *
   * @param notes at least one, the newest last
   */
  static NoteLayout of(List<NoteSource> notes, StatusWords words) {
    List<NoteOutline> outlines =
        notes.subList(Math.max(0, notes.size() - CONSIDERED), notes.size()).stream()
            .map(NoteOutline::of)
            .toList();
    Map<String, Long> forms =
        outlines.stream()
            .collect(Collectors.groupingBy(o -> form(o, words), Collectors.counting()));
    long most = forms.values().stream().mapToLong(n -> n).max().orElse(0);
    List<NoteOutline> usual =
        outlines.stream().filter(o -> forms.get(form(o, words)) == most).toList();
    String form = form(usual.get(usual.size() - 1), words);
    return new NoteLayout(usual.stream().filter(o -> form(o, words).equals(form)).toList(), words);
  }

  /** Notes of one form have their status in the same place. */
  private static String form(NoteOutline outline, StatusWords words) {
    if (LayoutFront.hasStatus(outline, words)) {
      return "front";
    }
    Optional<HeadField> field =
        outline.head().stream()
            .flatMap(line -> HeadField.of(line).stream())
            .filter(head -> words.isKey(head.key()))
            .findFirst();
    if (field.isPresent()) {
      return field.get().isRow() ? "row" : "head";
    }
    boolean section = outline.sections().stream().anyMatch(s -> words.isHeading(s.folded()));
    return section ? "section" : outline.front().isEmpty() ? "none" : "plain front";
  }

  private static Map<String, String> headValues(NoteOutline outline) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : outline.head()) {
      HeadField.of(line).ifPresent(field -> values.putIfAbsent(field.folded(), field.value()));
    }
    return values;
  }

  private static Map<String, String> sectionTexts(NoteOutline outline) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Section section : outline.sections()) {
      texts.putIfAbsent(section.folded(), String.join("\n", section.text()));
    }
    return texts;
  }

  /** The text of a new note. */
  String write(Fill fill) {
    List<String> lines = new ArrayList<>(front.lines(fill));
    List<String> title = new LayoutTitle(model).lines(fill);
    if (!title.isEmpty()) {
      separate(lines, !lines.isEmpty() && isBlankAboveTitle());
      lines.addAll(title);
    }
    List<String> head = new LayoutHead(model, heads, words).lines(fill);
    if (!head.isEmpty()) {
      separate(lines, true);
      lines.addAll(head);
    }
    sections(fill, lines);
    return String.join(model.end(), lines) + model.end();
  }

  private boolean isBlankAboveTitle() {
    List<String> all = TextLines.of(model.source().text()).bare();
    int body = NoteOutline.bodyStart(all);
    return body > 0 && body < all.size() && all.get(body).isBlank();
  }

  private static void separate(List<String> lines, boolean blank) {
    if (!lines.isEmpty() && blank) {
      lines.add("");
    }
  }

  private void sections(Fill fill, List<String> lines) {
    boolean acted = !fill.hasActions();
    String actions =
        acted || fill.actionHeading().isEmpty()
            ? ""
            : new Section(2, fill.actionHeading(), List.of()).folded();
    boolean regular = !fill.status().isEmpty() || fill.ofMeeting() || sections.notes() >= ENOUGH;
    for (Section section : model.sections()) {
      boolean ofActions = !acted && section.folded().equals(actions);
      if (ofActions || regular && sections.isUsual(section.folded())) {
        separate(lines, true);
        lines.addAll(section.heading());
        List<String> body = ofActions ? fill.actionLines() : body(section, fill);
        acted |= ofActions;
        separate(lines, !body.isEmpty());
        lines.addAll(body);
      }
    }
    if (!acted) {
      separate(lines, true);
      lines.addAll(
          fill.actionHeading().isEmpty() ? List.of("## Action items") : fill.actionHeading());
      lines.add("");
      lines.addAll(fill.actionLines());
    }
  }

  private List<String> body(Section section, Fill fill) {
    if (!fill.status().isEmpty() && words.isHeading(section.folded())) {
      return new StatusBlock(section.text(), words).lines(fill);
    }
    return sections.isConstant(section.folded()) ? section.text() : List.of();
  }
}
