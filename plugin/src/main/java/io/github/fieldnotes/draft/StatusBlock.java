package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.DayStyle;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The section with the status of a record, as the text of a new record has it.
 *
 * @param text the section of another record
 */
record StatusBlock(List<String> text, StatusWords words) {

  /** A list marker and emphasis before a status. */
  static final Pattern LEAD =
      Pattern.compile("^(\\s*(?:>\\s*)*(?:[-*+]\\s+(?:\\[[ xX]\\]\\s+)?)?)(\\*\\*|__|[*_])?");

  private static final Pattern BOX = Pattern.compile("\\[[ xX]\\]\\s+");
  private static final Pattern RULE = Pattern.compile("\\s*\\|?[\\s:|-]*-[\\s:|-]*");

  /** The lines for a new record. */
  List<String> lines(Fill fill) {
    for (String line : text) {
      if (line.stripLeading().startsWith("|")) {
        List<String> table = table(fill);
        if (!table.isEmpty()) {
          return with(table, "", fill);
        }
      }
      Matcher lead = LEAD.matcher(line);
      if (lead.find() && words.of(line.substring(lead.end())).isPresent()) {
        String mark = lead.group(2) == null ? "" : lead.group(2);
        String bullet = BOX.matcher(lead.group(1)).replaceFirst("");
        return with(new ArrayList<>(List.of(bullet + mark + fill.status() + mark)), bullet, fill);
      }
    }
    return with(new ArrayList<>(List.of(fill.status())), "", fill);
  }

  private List<String> with(List<String> lines, String lead, Fill fill) {
    fill.replaced()
        .ifPresent(
            replaced -> {
              if (lead.isBlank()) {
                lines.add("");
              }
              boolean lower = Character.isLowerCase(fill.status().codePointAt(0));
              lines.add(lead + (lower ? "supersedes " : "Supersedes ") + replaced.link());
            });
    return lines;
  }

  /** The head of a table, and a row with the status and the day; empty without such columns. */
  private List<String> table(Fill fill) {
    int rule = 0;
    while (rule < text.size() && !RULE.matcher(text.get(rule)).matches()) {
      rule++;
    }
    if (rule + 1 >= text.size() || rule == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(text.subList(rule - 1, rule + 1));
    StringBuilder row = new StringBuilder("|");
    boolean stated = false;
    for (String cell : text.get(rule + 1).strip().replaceAll("^\\||\\|$", "").split("\\|")) {
      boolean status = !stated && words.of(cell.strip()).isPresent() && !DayStyle.is(cell);
      stated |= status;
      String value = status ? fill.status() : words.isKey(cell) ? cell : "";
      if (DayStyle.is(cell)) {
        value = DayStyle.replace(cell, fill.today());
      }
      row.append(' ').append(value.strip()).append(value.isBlank() ? "|" : " |");
    }
    lines.add(row.toString());
    return stated ? lines : List.of();
  }
}
