package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.DayStyle;
import io.github.fieldnotes.draft.text.HeadField;
import io.github.fieldnotes.draft.text.NoteOutline;
import io.github.fieldnotes.draft.text.NoteOutline.Section;
import io.github.fieldnotes.draft.text.NoteSource;
import io.github.fieldnotes.draft.text.TextLines;
import io.github.fieldnotes.draft.text.YamlScalar;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to write into a record that another one supersedes it. Each changes one line, or adds one to
 * a history; all other characters stay. Which of them is read as it is meant is for the reader of
 * records to say.
 *
 * @param record the old record
 * @param said the new status: {@code Superseded by [13. Use chains](0013-use-chains.md)}
 */
record StatusEdits(NoteSource record, String said, LocalDate today, StatusWords words) {

  /** The most changes that are tried; limits the cost of a record that repeats itself. */
  private static final int MOST = 50;

  private static final Pattern ENTRY = Pattern.compile("([\\w.-]+)(\\s*:\\s*)(.*?)(\\s*)");
  private static final Pattern FIELD =
      Pattern.compile(
          "((?:\\*\\*|__)?(\\p{L}[\\p{L} ]{0,30}?)\\s*(?:\\*\\*|__)?\\s*[:：]\\s*(?:\\*\\*|__)?\\s*)"
              + "([^\\s|·](?:(?!\\s[|·]\\s).)*?)(?=\\s*\\\\?$|\\s+[|·]\\s)");
  private static final Pattern CELL = Pattern.compile("(?<=\\|)(\\s*)([^|]*?)(\\s*)(?=\\|)");

  /** The changed texts, the likeliest first. */
  List<String> texts() {
    TextLines text = TextLines.of(record.text());
    List<String> lines = text.bare();
    LinkedHashSet<String> edits = new LinkedHashSet<>();
    int body = NoteOutline.bodyStart(lines);
    for (int i = 1; i < body - 1; i++) {
      front(text, lines, i, edits);
    }
    for (int i = body; i < lines.size() && edits.size() < MOST; i++) {
      head(text, lines, i, edits);
    }
    int at = lines.size();
    NoteOutline outline = NoteOutline.of(record);
    List<String> ofSections = new ArrayList<>();
    for (int i = outline.sections().size() - 1; i >= 0; i--) {
      Section section = outline.sections().get(i);
      int end = at;
      at -= section.heading().size() + section.body().size();
      if (words.isKey(section.folded()) || words.isHistory(section.folded())) {
        ofSections.addAll(0, section(text, at + section.heading().size(), end));
      }
    }
    edits.addAll(ofSections);
    unknown(text, lines, body, edits);
    if (record.status().isEmpty()) {
      edits.add(withStatus(outline));
    }
    edits.remove(record.text());
    return List.copyOf(edits);
  }

  private void front(TextLines text, List<String> lines, int i, LinkedHashSet<String> edits) {
    Matcher entry = ENTRY.matcher(lines.get(i));
    if (entry.matches() && words.isKey(entry.group(1))) {
      String old = entry.group(3);
      String gap = entry.group(2).endsWith(" ") ? entry.group(2) : entry.group(2) + " ";
      edits.add(text.with(i, entry.group(1) + gap + YamlScalar.of(said, old)));
    }
  }

  /** Lines that are nothing but a status, and places of one with a text that is none. */
  private void unknown(TextLines text, List<String> lines, int body, LinkedHashSet<String> edits) {
    for (int i = body; i < lines.size() && edits.size() < 2 * MOST; i++) {
      String line = lines.get(i);
      int at = i;
      HeadField.of(line)
          .filter(field -> words.isKey(field.key()) && !field.isRow())
          .ifPresent(field -> edits.add(text.with(at, field.with(said))));
      int stated = status(line);
      if (stated >= 0 && words.isAlone(line.substring(stated))) {
        edits.add(text.with(i, replaced(line)));
      }
      boolean heading = line.startsWith("#") && words.isKey(line);
      int below = i + 1;
      while (heading && below < lines.size() && lines.get(below).isBlank()) {
        below++;
      }
      if (heading && below < lines.size() && !lines.get(below).startsWith("#")) {
        edits.add(text.with(below, said));
      }
    }
  }

  /** The record with a status below its title. */
  private String withStatus(NoteOutline outline) {
    TextLines text = TextLines.of(record.text());
    List<String> lines = text.bare();
    int last = NoteOutline.bodyStart(lines) - 1;
    if (!outline.title().isEmpty()) {
      last = lines.indexOf(outline.title().get(0)) + outline.title().size() - 1;
    }
    String end = text.end();
    return last < 0
        ? "Status: " + said + end + end + record.text()
        : text.added(last, end + "Status: " + said);
  }

  /** A key on a line, or in a row of a table of keys. */
  private void head(TextLines text, List<String> lines, int i, LinkedHashSet<String> edits) {
    String line = lines.get(i);
    if (line.stripLeading().startsWith("|")) {
      HeadField.of(line)
          .filter(row -> words.isKey(row.key()) && words.of(row.value()).isPresent())
          .ifPresent(row -> edits.add(text.with(i, row.with(said))));
      cells(text, line, i, edits);
      return;
    }
    Matcher field = FIELD.matcher(line);
    while (field.find()) {
      if (words.isKey(field.group(2)) && words.of(field.group(3)).isPresent()) {
        edits.add(
            text.with(i, line.substring(0, field.start(3)) + said + line.substring(field.end(3))));
        return;
      }
    }
  }

  private void cells(TextLines text, String line, int i, LinkedHashSet<String> edits) {
    boolean last =
        i + 1 == text.all().size() || !text.all().get(i + 1).stripLeading().startsWith("|");
    Matcher cell = CELL.matcher(line);
    while (cell.find()) {
      if (words.of(cell.group(2)).isPresent() && words.isAlone(cell.group(2))) {
        if (last && DayStyle.in(line).isPresent()) {
          edits.add(text.added(i, row(line)));
        }
        edits.add(
            text.with(i, line.substring(0, cell.start(2)) + said + line.substring(cell.end(2))));
      }
    }
  }

  /** A row of a history like another one, with the new status and today. */
  private String row(String like) {
    Matcher cell = CELL.matcher(like);
    StringBuilder row = new StringBuilder("|");
    boolean stated = false;
    while (cell.find()) {
      String written = cell.group(2);
      boolean status = !stated && words.isAlone(written);
      stated |= status;
      String value = status ? said : DayStyle.is(written) ? DayStyle.replace(written, today) : "";
      row.append(' ').append(value).append(value.isEmpty() ? "|" : " |");
    }
    return row.toString();
  }

  /** Lines of a section: an entry is added to a history, or else the status is replaced. */
  private List<String> section(TextLines text, int from, int to) {
    List<String> lines = text.bare();
    List<Integer> stated = new ArrayList<>();
    for (int i = from; i < to && stated.size() < MOST; i++) {
      if (status(lines.get(i)) >= 0 && !lines.get(i).stripLeading().startsWith("|")) {
        stated.add(i);
      }
    }
    List<String> edits = new ArrayList<>();
    boolean dated = stated.stream().allMatch(i -> DayStyle.in(lines.get(i)).isPresent());
    if (stated.size() > 1 && dated) {
      int last = stated.get(stated.size() - 1);
      edits.add(text.added(last, DayStyle.replace(replaced(lines.get(last)), today)));
      edits.add(text.added(stated.get(0) - 1, DayStyle.replace(replaced(lines.get(last)), today)));
    }
    stated.forEach(i -> edits.add(text.with(i, replaced(lines.get(i)))));
    return edits;
  }

  private String replaced(String line) {
    int at = status(line);
    Matcher lead = StatusBlock.LEAD.matcher(line);
    boolean marked = lead.find() && lead.group(2) != null;
    if (marked && lead.end() == at) {
      String rest = line.stripTrailing();
      return line.substring(0, lead.start(2)) + said + line.substring(rest.length());
    }
    return line.substring(0, at) + said + line.substring(line.stripTrailing().length());
  }

  /** The 0-based index at which a status begins in a line; -1 without one. */
  private int status(String line) {
    Matcher lead = StatusBlock.LEAD.matcher(line);
    int start = lead.find() ? lead.end() : 0;
    if (words.of(line.substring(start)).isEmpty()) {
      return -1;
    }
    for (int i = start; i < line.length(); i++) {
      boolean begins =
          Character.isLetter(line.charAt(i)) && (i == 0 || !Character.isLetter(line.charAt(i - 1)));
      if (begins && !isMonth(line, i) && words.of(line.substring(i)).isPresent()) {
        return i;
      }
    }
    return start;
  }

  /** Whether a word is the month of a date before the status. */
  private static boolean isMonth(String line, int at) {
    return DayStyle.in(line).filter(day -> at >= day.start() && at < day.end()).isPresent();
  }
}
