package io.github.fieldnotes.check.proposal;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes kinds for words that stand before a colon again and again, and section words for
 * headings above lists of checkboxes.
 */
final class LabelProposals {

  /** A word that is used less often is more likely a topic than a label. */
  private static final int FEWEST = 3;

  private static final Pattern LABEL =
      Pattern.compile("[^\\p{L}\\p{N}]{0,3}(\\p{L}[\\p{L}\\p{N} /&-]{1,30}?)\\s*[:\\uFF1A].*");
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

  /** Words before a colon in ordinary prose. */
  private static final Set<String> PROSE =
      Set.of(
          "note",
          "example",
          "examples",
          "e.g",
          "part",
          "step",
          "chapter",
          "update",
          "edit",
          "ps",
          "from",
          "to",
          "re",
          "subject",
          "when",
          "where",
          "who",
          "what",
          "why",
          "how",
          "day",
          "date",
          "time",
          "location",
          "title",
          "name",
          "version",
          "status",
          "author",
          "see",
          "tip",
          "http");

  private LabelProposals() {}

  /** The places at which a word was found. */
  private record Uses(List<Location> places, Set<String> files) {

    Uses() {
      this(new ArrayList<>(), new LinkedHashSet<>());
    }

    void add(Location place) {
      places.add(place);
      files.add(place.path());
    }

    String counted(String what) {
      return places.size()
          + " "
          + what
          + " in "
          + counted(files.size(), "note")
          + ", first at "
          + places.get(0).path()
          + ":"
          + places.get(0).line();
    }

    private static String counted(int number, String what) {
      return number + " " + what + (number == 1 ? "" : "s");
    }
  }

  /** The lines below {@code kinds:}. */
  static List<String> of(List<Note> notes) {
    Map<String, Uses> labels = new TreeMap<>();
    Map<String, Uses> sections = new TreeMap<>();
    for (Note note : notes) {
      for (NearMiss miss : note.nearMisses()) {
        if (miss.reason() == Reason.UNDECLARED || miss.reason() == Reason.UNDECLARED_ON_BLOCK) {
          label(miss.text()).ifPresent(word -> add(word, miss.place(), labels));
        } else if (miss.reason() == Reason.CHECKBOX_ALONE) {
          headingAbove(note, miss.place().line())
              .ifPresent(word -> add(word, miss.place(), sections));
        }
      }
    }
    List<String> lines = new ArrayList<>();
    labels.forEach((word, uses) -> label(word, uses, lines));
    sections(sections, lines);
    return lines;
  }

  private static void add(String word, Location place, Map<String, Uses> uses) {
    uses.computeIfAbsent(word, w -> new Uses()).add(place);
  }

  private static void label(String word, Uses uses, List<String> lines) {
    String id = NO_SLUG.matcher(word).replaceAll("-").replaceAll("^-|-$", "");
    if (uses.places().size() >= FEWEST && !id.isEmpty() && Character.isLetter(id.charAt(0))) {
      lines.add("# " + uses.counted("times " + Yaml.quoted(word + ":")));
      lines.add(id + ":");
      lines.add("  labels: [" + Yaml.quoted(word) + "]");
    }
  }

  private static void sections(Map<String, Uses> sections, List<String> lines) {
    List<String> words = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    sections.forEach(
        (word, uses) -> {
          if (uses.places().size() >= FEWEST) {
            reasons.add("  # " + uses.counted("checkboxes below " + Yaml.quoted(word)));
            words.add(Yaml.quoted(word));
          }
        });
    if (!words.isEmpty()) {
      lines.add("action:");
      lines.addAll(reasons);
      lines.add("  sections: [" + String.join(", ", words) + "]");
    }
  }

  private static Optional<String> label(String text) {
    Matcher label = LABEL.matcher(text);
    return label.matches()
        ? Optional.of(label.group(1).strip().toLowerCase(Locale.ROOT))
            .filter(word -> !PROSE.contains(word) && word.split(" ").length <= 3)
        : Optional.empty();
  }

  private static Optional<String> headingAbove(Note note, int line) {
    return note.headings().stream()
        .filter(heading -> heading.line() < line)
        .reduce((first, second) -> second)
        .map(Heading::text)
        .map(text -> AROUND.matcher(text).replaceAll("").toLowerCase(Locale.ROOT))
        .filter(text -> !text.isEmpty());
  }
}
