package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.DayStyle;
import io.github.fieldnotes.draft.text.NoteOutline;
import io.github.fieldnotes.draft.text.YamlScalar;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The front matter of a note, in the form of other ones. */
final class LayoutFront {

  private static final Pattern ENTRY = Pattern.compile("([\\w.-]+)(\\s*:\\s*)(.*?)(\\s*)");
  private static final Pattern REMARK = Pattern.compile("\\s+#.*$");
  private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*");

  /** Keys of one note alone. */
  private static final Set<String> OWN =
      Set.of("permalink", "redirect_from", "aliases", "url", "image", "excerpt", "summary");

  private final NoteOutline model;
  private final StatusWords words;
  private final SharedValues shared;

  LayoutFront(List<NoteOutline> alike, NoteOutline model, StatusWords words) {
    this.model = model;
    this.words = words;
    this.shared = SharedValues.of(alike, LayoutFront::values);
  }

  /** Whether the front matter of a note has a status. */
  static boolean hasStatus(NoteOutline outline, StatusWords words) {
    return values(outline).keySet().stream().anyMatch(words::isKey);
  }

  private static Map<String, String> values(NoteOutline outline) {
    Map<String, String> values = new LinkedHashMap<>();
    for (List<String> entry : outline.front()) {
      Matcher matcher = ENTRY.matcher(entry.get(0));
      if (matcher.matches()) {
        String below = String.join("\n", entry.subList(1, entry.size()));
        values.putIfAbsent(folded(matcher), matcher.group(3) + "\n" + below);
      }
    }
    return values;
  }

  private static String folded(Matcher entry) {
    return entry.group(1).toLowerCase(Locale.ROOT);
  }

  /** The lines with their fences; empty if the other notes have no front matter. */
  List<String> lines(Fill fill) {
    if (model.front().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("---"));
    for (List<String> entry : model.front()) {
      Matcher matcher = ENTRY.matcher(entry.get(0));
      if (matcher.matches()) {
        add(matcher, entry, fill, lines);
      } else if (entry.get(0).startsWith("#")) {
        lines.addAll(entry);
      }
    }
    lines.add("---");
    return lines;
  }

  private void add(Matcher entry, List<String> written, Fill fill, List<String> lines) {
    String key = folded(entry);
    String start = entry.group(1) + entry.group(2).stripTrailing();
    String old = REMARK.matcher(entry.group(3)).replaceFirst("");
    if (!fill.status().isEmpty() && words.isKey(key)) {
      lines.add(start + " " + YamlScalar.of(fill.status(), old));
      fill.replaced().ifPresent(r -> lines.add("supersedes: " + YamlScalar.of(r.link(), "\"")));
      return;
    }
    boolean left = LayoutHead.RELATIONS.contains(key) || OWN.contains(key);
    if (left || !shared.isUsual(key)) {
      return;
    }
    Optional<String> value = value(key, old, fill);
    if (value.isPresent()) {
      lines.add(start + " " + value.get());
    } else if (shared.isConstant(key)) {
      lines.addAll(written);
    } else {
      lines.add(start + (written.size() > 1 || old.startsWith("[") ? " []" : ""));
    }
  }

  /** A value that belongs to the new note; empty if it is not known. */
  private Optional<String> value(String key, String old, Fill fill) {
    if (key.equals("title")) {
      return Optional.of(YamlScalar.of(title(old, fill), old));
    }
    String bare = old.replaceAll("^[\"']|[\"']$", "");
    Optional<DayStyle.Found> day = DayStyle.in(bare).filter(found -> found.start() == 0);
    if (day.isPresent()) {
      String rest = bare.substring(day.get().end());
      if (rest.isEmpty() || TIME.matcher(rest).matches()) {
        String today = day.get().style().of(fill.today());
        return Optional.of(old.equals(bare) ? today : YamlScalar.of(today, old));
      }
    }
    if (Fill.isNumber(bare, model.source().number())) {
      int digits = bare.startsWith("0") ? bare.length() : 1;
      String number = NamePattern.padded(fill.number(), digits);
      return Optional.of(old.equals(bare) ? number : YamlScalar.of(number, old));
    }
    return Optional.empty();
  }

  private String title(String old, Fill fill) {
    String bare = old.replaceAll("^[\"']|[\"']$", "");
    NoteOutline asTitle =
        new NoteOutline(
            model.source(), model.end(), List.of(), List.of(bare), List.of(), List.of());
    return new LayoutTitle(asTitle).lines(fill).get(0);
  }
}
