package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.FolderPath;
import io.github.fieldnotes.draft.text.NoteOutline;
import io.github.fieldnotes.draft.text.NoteOutline.Section;
import io.github.fieldnotes.draft.text.NoteSource;
import io.github.fieldnotes.draft.text.TextLines;
import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a meeting left to do.
 *
 * @param heading the lines of the heading above it; empty without one
 * @param lines list items or the rows of a table, as they are in the note of that meeting
 */
record OpenActions(List<String> heading, List<String> lines) {

  /** Nothing to do. */
  static final OpenActions NONE = new OpenActions(List.of(), List.of());

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s+.*");
  private static final Pattern LINK = Pattern.compile("(\\]\\()([^)\\s#?]+)");
  private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z+.-]*:|/|<).*");

  /**
   * Collects the open actions of a note.
   *
   * @param folder the folder of the new note, for which relative links are rewritten
   */
  static OpenActions of(NoteSource last, String folder) {
    List<String> text = TextLines.of(last.text()).bare();
    List<Annotation> open =
        last.note().annotations().stream()
            .filter(one -> one.kind().is(BuiltInKind.ACTION))
            .filter(one -> ActionState.of(one).isOpen())
            .toList();
    if (open.isEmpty()) {
      return NONE;
    }
    List<String> lines = new ArrayList<>();
    for (Annotation action : open) {
      int from = action.extent().firstLine() - 1;
      int to = Math.min(text.size(), action.extent().lastLine());
      add(text, from, to, lines);
    }
    String own = last.folder();
    List<String> moved = lines.stream().map(line -> moved(line, own, folder)).toList();
    return new OpenActions(heading(last, open.get(0).place().line() - 1), moved);
  }

  private static void add(List<String> text, int from, int to, List<String> lines) {
    String first = text.get(from);
    if (first.stripLeading().startsWith("|")) {
      int top = from;
      while (top > 0 && text.get(top - 1).stripLeading().startsWith("|")) {
        top--;
      }
      if (lines.stream().noneMatch(line -> line.startsWith("|")) && top + 1 < from) {
        lines.add(text.get(top).strip());
        lines.add(text.get(top + 1).strip());
      }
      lines.add(first.strip());
      return;
    }
    int indent = first.length() - first.stripLeading().length();
    boolean item = ITEM.matcher(first).matches();
    for (int i = from; i < to; i++) {
      String line = text.get(i);
      String left = line.substring(Math.min(indent, line.length() - line.stripLeading().length()));
      if (!left.isBlank()) {
        lines.add(item || i > from ? left : "- " + left);
      }
    }
  }

  private static List<String> heading(NoteSource last, int line) {
    NoteOutline outline = NoteOutline.of(last);
    int at = TextLines.of(last.text()).all().size();
    for (int i = outline.sections().size() - 1; i >= 0; i--) {
      Section section = outline.sections().get(i);
      at -= section.heading().size() + section.body().size();
      if (at <= line) {
        return section.heading();
      }
    }
    return List.of();
  }

  /** Rewrites the relative links of a line for another folder. */
  private static String moved(String line, String from, String to) {
    if (from.equals(to)) {
      return line;
    }
    Matcher link = LINK.matcher(line);
    StringBuilder moved = new StringBuilder();
    while (link.find()) {
      String address = link.group(2);
      String other =
          ELSEWHERE.matcher(address).matches()
              ? address
              : normalized(FolderPath.join(from, address))
                  .map(file -> FolderPath.relative(to, file))
                  .orElse(address);
      link.appendReplacement(moved, Matcher.quoteReplacement(link.group(1) + other));
    }
    return link.appendTail(moved).toString();
  }

  private static Optional<String> normalized(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
