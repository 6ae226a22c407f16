package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.DayStyle;
import io.github.fieldnotes.draft.text.HeadField;
import io.github.fieldnotes.draft.text.NoteOutline;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines with keys below a title, in the form of another note.
 *
 * @param model the other note
 * @param shared what notes have in common
 */
record LayoutHead(NoteOutline model, SharedValues shared, StatusWords words) {

  /** Keys that name other records, in the form in which keys are compared. */
  static final Set<String> RELATIONS =
      Set.of(
          "supersedes",
          "superseded by",
          "superseded-by",
          "superseded_by",
          "replaces",
          "replaced by",
          "obsoletes",
          "amends",
          "amended by",
          "amended-by",
          "ersetzt",
          "ersetzt durch",
          "remplace",
          "remplacé par");

  private static final Pattern RULE = Pattern.compile("\\s*\\|[\\s:|-]+");

  List<String> lines(Fill fill) {
    List<String> lines = new ArrayList<>();
    for (String line : model.head()) {
      if (line.isBlank() || RULE.matcher(line).matches()) {
        boolean first = lines.isEmpty() || lines.get(lines.size() - 1).isBlank();
        if (!first) {
          lines.add(line);
        }
      } else {
        HeadField.of(line).ifPresent(field -> add(field, line, fill, lines));
      }
    }
    return belowRule(NoteOutline.trimmed(lines));
  }

  /** A row that was added to the header of a table belongs below the line after it. */
  private List<String> belowRule(List<String> lines) {
    List<String> moved = new ArrayList<>(lines);
    for (int i = 2; i < moved.size(); i++) {
      boolean two = moved.get(i - 1).startsWith("|") && moved.get(i - 2).startsWith("|");
      if (two && RULE.matcher(moved.get(i)).matches()) {
        moved.add(i - 1, moved.remove(i));
      }
    }
    return moved;
  }

  private void add(HeadField field, String line, Fill fill, List<String> lines) {
    if (words.isKey(field.key())) {
      lines.add(field.with(fill.status()));
      fill.replaced()
          .ifPresent(replaced -> lines.add(field.with(key(field, "Supersedes"), replaced.link())));
      return;
    }
    if (RELATIONS.contains(field.folded()) || !shared.isUsual(field.folded())) {
      return;
    }
    if (isHeader(line)) {
      lines.add(line);
    } else {
      lines.add(field.with(value(field, fill)));
    }
  }

  /** A key in the case of another one. */
  private static String key(HeadField like, String key) {
    return Character.isLowerCase(like.key().charAt(0)) ? key.toLowerCase(Locale.ROOT) : key;
  }

  private boolean isHeader(String line) {
    int at = model.head().indexOf(line);
    return line.stripLeading().startsWith("|")
        && at + 1 < model.head().size()
        && RULE.matcher(model.head().get(at + 1)).matches();
  }

  private String value(HeadField field, Fill fill) {
    String value = field.value();
    if (DayStyle.is(value)) {
      return DayStyle.replace(value, fill.today());
    }
    if (Fill.isNumber(value.strip(), model.source().number())) {
      return NamePattern.padded(fill.number(), value.startsWith("0") ? value.length() : 1);
    }
    return shared.isConstant(field.folded()) ? value : "";
  }
}
