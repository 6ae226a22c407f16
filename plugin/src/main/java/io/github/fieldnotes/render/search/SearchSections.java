package io.github.fieldnotes.render.search;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.render.content.HtmlText;
import io.github.fieldnotes.render.content.PageMarkup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Divides a note into the sections that search finds: the top, and the part below each heading. */
public final class SearchSections {

  private SearchSections() {}

  /**
   * A part of a note.
   *
   * @param heading plain text; empty for the top
   * @param anchor its id; empty for the top
   * @param annotation the 0-based number of the one that the heading marks, or else the first one
   *     below it; for the top also one that is the whole note; negative for none
   * @param title the text that counts as title: the heading; for the top, the note's title and
   *     terms
   * @param text the whole section as plain text
   */
  public record Section(String heading, String anchor, int annotation, String title, String text) {}

  /** The sections of a note, in order. */
  public static List<Section> of(Note note) {
    Map<String, Heading> headings = new HashMap<>();
    note.headings().forEach(heading -> headings.put(heading.id(), heading));
    Map<String, Integer> annotations = annotations(note);
    List<Section> sections = new ArrayList<>();
    Heading at = new Heading(1, "", "", 1);
    int annotation = whole(note);
    String title = top(note.metadata());
    StringBuilder text = new StringBuilder();
    HtmlText html = new HtmlText(html(note));
    for (String id = html.readTo(text); !id.isEmpty(); id = html.readTo(text)) {
      int marked = annotations.getOrDefault(id, -1);
      Heading next = headings.remove(id);
      if (next == null) {
        annotation = annotation < 0 ? marked : annotation;
      } else {
        sections.add(new Section(at.text(), at.id(), annotation, title, text.toString()));
        at = next;
        annotation = marked;
        title = at.text();
        text.setLength(0);
      }
    }
    sections.add(new Section(at.text(), at.id(), annotation, title, text.toString()));
    return sections;
  }

  /** The number of the first annotation at each anchor. */
  private static Map<String, Integer> annotations(Note note) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < note.annotations().size(); i++) {
      numbers.putIfAbsent(note.annotations().get(i).anchor(), i);
    }
    return numbers;
  }

  private static int whole(Note note) {
    int number = 0;
    for (Annotation annotation : note.annotations()) {
      if (annotation.extent().scope() == Extent.Scope.NOTE) {
        return number;
      }
      number++;
    }
    return -1;
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
