package io.github.fieldnotes.render.search;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.render.content.HtmlText;
import io.github.fieldnotes.render.content.PageMarkup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divides a note into the sections that search finds: the top, and the part below each heading. */
public final class SearchSections {

  private SearchSections() {}

  /**
   * A part of a note.
   *
   * @param heading plain text; empty for the top
   * @param anchor its id; empty for the top
   * @param kind the kind that the heading marks, or else the first annotation below it; for the top
   *     also the kind of the whole note
   * @param title the text that counts as title: the heading; for the top, the note's title and
   *     terms
   * @param text the whole section as plain text
   */
  public record Section(
      String heading, String anchor, Optional<Kind> kind, String title, String text) {

    /** Returns the section without the texts that only the index needs. */
    Section withoutText() {
      return new Section(heading, anchor, kind, "", "");
    }
  }

  /** The sections of a note, in order. */
  public static List<Section> of(Note note) {
    Map<String, Heading> headings = new HashMap<>();
    note.headings().forEach(heading -> headings.put(heading.id(), heading));
    Map<String, Kind> kinds = new HashMap<>();
    note.annotations().forEach(a -> kinds.putIfAbsent(a.anchor(), a.kind()));
    List<Section> sections = new ArrayList<>();
    Heading at = new Heading(1, "", "", 1);
    Optional<Kind> kind = whole(note);
    String title = top(note.metadata());
    StringBuilder text = new StringBuilder();
    HtmlText html = new HtmlText(html(note));
    for (String id = html.readTo(text); !id.isEmpty(); id = html.readTo(text)) {
      Optional<Kind> marked = Optional.ofNullable(kinds.get(id));
      Heading next = headings.remove(id);
      if (next == null) {
        kind = kind.or(() -> marked);
      } else {
        sections.add(new Section(at.text(), at.id(), kind, title, text.toString()));
        at = next;
        kind = marked;
        title = at.text();
        text.setLength(0);
      }
    }
    sections.add(new Section(at.text(), at.id(), kind, title, text.toString()));
    return sections;
  }

  private static Optional<Kind> whole(Note note) {
    return note.annotations().stream()
        .filter(annotation -> annotation.extent().scope() == Extent.Scope.NOTE)
        .map(Annotation::kind)
        .findFirst();
  }

  private static String top(Metadata metadata) {
    List<String> words = new ArrayList<>(List.of(metadata.title()));
    words.addAll(metadata.categories());
    words.addAll(metadata.tags());
    words.addAll(metadata.authors());
    return String.join(" ", words);
  }

  /** The body, with only those placeholders filled in that matter for text and ids. */
  private static String html(Note note) {
    StringBuilder html = new StringBuilder();
    for (Markup.Piece piece : note.body().markup().pieces()) {
      if (piece instanceof Markup.Html fixed) {
        html.append(fixed.html());
      } else if (piece instanceof Markup.Block block) {
        String anchor = note.annotations().get(block.annotation()).anchor();
        html.append(" id=\"").append(PageMarkup.escape(anchor)).append('"');
      } else if (piece instanceof Markup.Label label) {
        String word = note.annotations().get(label.annotation()).label();
        html.append(PageMarkup.escape(word)).append(' ');
      }
    }
    return html.toString();
  }
}
