package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a note into what search finds: its top, and the part below each heading. */
final class SearchSections {

  private static final Pattern HEADING =
      Pattern.compile("<h[1-6]\\b[^>]*?\\bid=\"([^\"]*)\"[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|(amp|lt|gt|quot));");

  private SearchSections() {}

  /**
   * A part of a note.
   *
   * @param heading plain text; empty for the top
   * @param anchor its id; empty for the top
   * @param kind of what the heading marks
   * @param title what says what it is about: the heading; for the top the note's title and terms
   * @param text all of it as plain text
   */
  record Section(String heading, String anchor, Optional<Kind> kind, String title, String text) {}

  /** The sections of a note, in order. */
  static List<Section> of(Note note) {
    StringBuilder body = new StringBuilder();
    for (Markup.Piece piece : note.body().pieces()) {
      // an address stands inside a tag: nothing of it is text
      body.append(piece instanceof Markup.Html html ? html.html() : "");
    }
    Map<String, Heading> headings = new HashMap<>();
    note.headings().forEach(heading -> headings.put(heading.id(), heading));
    Map<String, Kind> kinds = new HashMap<>();
    for (Annotation annotation : note.annotations()) {
      kinds.putIfAbsent(annotation.anchor(), annotation.kind());
    }
    List<Section> sections = new ArrayList<>();
    Heading at = null;
    int from = 0;
    Matcher start = HEADING.matcher(body);
    while (start.find()) {
      Heading heading = headings.get(start.group(1));
      if (heading != null) {
        sections.add(section(note, at, kinds, plain(body.substring(from, start.start()))));
        at = heading;
        from = start.start();
      }
    }
    sections.add(section(note, at, kinds, plain(body.substring(from))));
    return sections;
  }

  private static Section section(Note note, Heading heading, Map<String, Kind> kinds, String text) {
    if (heading == null) {
      Metadata metadata = note.metadata();
      List<String> words = new ArrayList<>(List.of(metadata.title()));
      words.addAll(metadata.categories());
      words.addAll(metadata.tags());
      words.addAll(metadata.authors());
      return new Section("", "", Optional.empty(), String.join(" ", words), text);
    }
    Optional<Kind> kind = Optional.ofNullable(kinds.get(heading.id()));
    return new Section(heading.text(), heading.id(), kind, heading.text(), text);
  }

  private static String plain(String html) {
    return REFERENCE
        .matcher(TAG.matcher(html).replaceAll(" "))
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2))));
  }

  private static String character(String number, String name) {
    if (number != null) {
      int point = Integer.parseInt(number);
      return Character.isValidCodePoint(point) ? Character.toString(point) : " ";
    }
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      default -> "\"";
    };
  }
}
