package io.github.fieldnotes.draft.text;

import io.github.fieldnotes.model.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The parts of a note, as lines without their endings.
 *
 * @param source the note
 * @param end the line ending
 * @param front the entries of the front matter, each with the lines below it; empty without any
 * @param title the lines of the heading that is the title, with its underline; empty without one
 * @param head the lines between title and first section
 * @param sections the sections, one for each heading
 */
public record NoteOutline(
    NoteSource source,
    String end,
    List<List<String>> front,
    List<String> title,
    List<String> head,
    List<Section> sections) {

  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:=+|-+)\\s*");
  private static final Pattern REMARK = Pattern.compile("<!--.*?-->");
  private static final Pattern NUMBER = Pattern.compile("^[\\d.)\\s]+");

  /**
   * A heading and the text up to the next one.
   *
   * @param level from 1 to 6
   * @param heading its lines, with its underline
   * @param body the lines below
   */
  public record Section(int level, List<String> heading, List<String> body) {

    /** The text of the heading in the form in which headings are compared. */
    public String folded() {
      String text = heading.get(0).replaceAll("^\\s*#+|#+\\s*$", "");
      return NUMBER
          .matcher(REMARK.matcher(text).replaceAll("").strip())
          .replaceFirst("")
          .toLowerCase(Locale.ROOT);
    }

    /** The body without blank lines around it. */
    public List<String> text() {
      return trimmed(body);
    }
  }

  public static NoteOutline of(NoteSource source) {
    TextLines text = TextLines.of(source.text());
    List<String> lines = text.bare();
    int bodyStart = bodyStart(lines);
    List<Integer> headings = headings(source, lines, bodyStart);
    int title = title(lines, bodyStart, headings);
    int afterTitle = title < 0 ? bodyStart : title + height(lines, title);
    List<Integer> sections = headings.stream().filter(at -> at >= afterTitle).toList();
    int firstSection = sections.isEmpty() ? lines.size() : sections.get(0);
    List<Section> all = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      int at = sections.get(i);
      int below = at + height(lines, at);
      int next = i + 1 < sections.size() ? sections.get(i + 1) : lines.size();
      all.add(new Section(level(lines, at), lines.subList(at, below), lines.subList(below, next)));
    }
    return new NoteOutline(
        source,
        text.end(),
        bodyStart == 0 ? List.of() : front(lines.subList(1, bodyStart - 1)),
        title < 0 ? List.of() : lines.subList(title, afterTitle),
        trimmed(lines.subList(afterTitle, firstSection)),
        all);
  }

  /** The index of the first line below the front matter; 0 without front matter. */
  public static int bodyStart(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<List<String>> front(List<String> lines) {
    List<List<String>> entries = new ArrayList<>();
    for (String line : lines) {
      boolean begins = !line.isBlank() && !Character.isWhitespace(line.charAt(0));
      if (entries.isEmpty() || begins && !line.startsWith("-") && !line.startsWith("#")) {
        entries.add(new ArrayList<>());
      }
      entries.get(entries.size() - 1).add(line);
    }
    return entries;
  }

  /** The 0-based indexes of the lines with headings, the title among them. */
  private static List<Integer> headings(NoteSource source, List<String> lines, int bodyStart) {
    List<Integer> found = new ArrayList<>();
    for (Heading heading : source.note().headings()) {
      int at = heading.line() - 1;
      if (at >= bodyStart && at < lines.size() && level(lines, at) > 0) {
        found.add(at);
      }
    }
    int first = found.isEmpty() ? lines.size() : found.get(0);
    for (int at = bodyStart; at < first; at++) {
      if (level(lines, at) == 1) {
        found.add(0, at);
        break;
      }
    }
    return found;
  }

  private static int title(List<String> lines, int bodyStart, List<Integer> headings) {
    boolean has =
        !headings.isEmpty()
            && level(lines, headings.get(0)) == 1
            && trimmed(lines.subList(bodyStart, headings.get(0))).isEmpty();
    return has ? headings.get(0) : -1;
  }

  /** The level of a heading; 0 if a line is none. */
  private static int level(List<String> lines, int at) {
    String line = lines.get(at).stripLeading();
    int marks = line.length() - line.replaceFirst("^#+", "").length();
    if (marks > 0) {
      return line.length() == marks || Character.isWhitespace(line.charAt(marks)) ? marks : 0;
    }
    boolean underlined =
        !line.isBlank() && at + 1 < lines.size() && UNDERLINE.matcher(lines.get(at + 1)).matches();
    return underlined ? lines.get(at + 1).strip().startsWith("=") ? 1 : 2 : 0;
  }

  private static int height(List<String> lines, int at) {
    return lines.get(at).stripLeading().startsWith("#") ? 1 : 2;
  }

  public static List<String> trimmed(List<String> lines) {
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).isBlank()) {
      start++;
    }
    while (end > start && lines.get(end - 1).isBlank()) {
      end--;
    }
    return List.copyOf(lines.subList(start, end));
  }
}
