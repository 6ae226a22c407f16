package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.DayStyle;
import io.github.fieldnotes.draft.text.NoteOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading that is the title of a note, in the form of another one.
 *
 * @param model the other note
 */
record LayoutTitle(NoteOutline model) {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<before>(?:#\\s+)?\\[?(?i:(?:adr|decision|dr|lad?r)[-_ #]*)?#?)(?<number>\\d{1,5})"
              + "(?<after>\\]?\\s*[:.,)–—-]*\\s+).*");
  private static final Pattern MARKS = Pattern.compile("^(?:#\\s+)?");

  /** The lines of the heading, with its underline; empty if the other note has no title. */
  List<String> lines(Fill fill) {
    if (model.title().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    String title = text(model.title().get(0), fill);
    lines.add(title);
    if (model.title().size() > 1) {
      lines.add(model.title().get(1).strip().substring(0, 1).repeat(Math.max(3, title.length())));
    }
    return lines;
  }

  private String text(String line, Fill fill) {
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.matches() && Fill.isNumber(numbered.group("number"), model.source().number())) {
      String number = numbered.group("number");
      int digits = number.startsWith("0") ? number.length() : 1;
      return numbered.group("before")
          + NamePattern.padded(fill.number(), digits)
          + numbered.group("after")
          + fill.title();
    }
    if (fill.title().isEmpty()) {
      return DayStyle.replace(line, fill.today());
    }
    Matcher marks = MARKS.matcher(line);
    int start = marks.find() ? marks.end() : 0;
    Optional<DayStyle.Found> day = DayStyle.in(line).filter(found -> found.start() == start);
    String dated =
        day.map(d -> d.style().of(fill.today()) + separator(line.substring(d.end()))).orElse("");
    return line.substring(0, start) + dated + fill.title();
  }

  /** What stands between a date and the words of a title. */
  private static String separator(String rest) {
    int end = 0;
    while (end < rest.length() && !Character.isLetterOrDigit(rest.charAt(end))) {
      end++;
    }
    return end == 0 ? " " : rest.substring(0, end);
  }
}
