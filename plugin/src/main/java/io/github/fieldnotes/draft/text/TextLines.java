package io.github.fieldnotes.draft.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text, each with its line ending.
 *
 * @param all at least one unless the text is empty
 */
public record TextLines(List<String> all) {

  public static TextLines of(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return new TextLines(lines);
  }

  /** The line ending of the first line; {@code \n} if there is none. */
  public String end() {
    return all.isEmpty() || end(all.get(0)).isEmpty() ? "\n" : end(all.get(0));
  }

  /** The lines without their endings. */
  public List<String> bare() {
    return all.stream().map(TextLines::bare).toList();
  }

  /** A line without its ending. */
  public static String bare(String line) {
    return line.substring(0, line.length() - end(line).length());
  }

  /** The text with one line replaced, which keeps its ending. */
  public String with(int index, String line) {
    List<String> changed = new ArrayList<>(all);
    changed.set(index, line + end(all.get(index)));
    return String.join("", changed);
  }

  /** The text with a line added behind another. */
  public String added(int index, String line) {
    List<String> changed = new ArrayList<>(all);
    String before = changed.get(index);
    changed.set(index, end(before).isEmpty() ? before + end() : before);
    changed.add(index + 1, line + end(before));
    return String.join("", changed);
  }

  private static String end(String line) {
    if (line.endsWith("\r\n")) {
      return "\r\n";
    }
    return line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : "";
  }
}
