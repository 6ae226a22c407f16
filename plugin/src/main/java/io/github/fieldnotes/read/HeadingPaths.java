package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Heading;
import io.github.fieldnotes.model.Note;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the part of a note that a link in double brackets means: {@code #Part#Sub}, a heading below
 * another one, or {@code #^id}, a block. As in Obsidian, letter case, punctuation and white space
 * of headings do not count.
 */
final class HeadingPaths {

  private HeadingPaths() {}

  /**
   * The id of the part.
   *
   * @param path begins with {@code #}
   */
  static Optional<String> find(Note note, String path) {
    if (path.startsWith("#^")) {
      return Optional.of(path.substring(1)).filter(note.anchors()::contains);
    }
    List<String> steps =
        Arrays.stream(path.split("#")).map(HeadingPaths::plain).filter(s -> !s.isEmpty()).toList();
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    boolean isTitle = steps.get(0).equals(plain(note.metadata().title()));
    if (isTitle && !note.titleId().isEmpty()) {
      // the title stands above all headings
      return steps.size() == 1
          ? Optional.of(note.titleId())
          : find(note.headings(), steps.subList(1, steps.size()), 0, 0);
    }
    return find(note.headings(), steps, 0, 0);
  }

  /** The id of the heading to which steps lead, each further down than the last one. */
  private static Optional<String> find(
      List<Heading> headings, List<String> steps, int from, int above) {
    for (int i = from; i < headings.size() && headings.get(i).level() > above; i++) {
      Heading heading = headings.get(i);
      if (isAt(heading, steps.get(0))) {
        Optional<String> found =
            steps.size() == 1
                ? Optional.of(heading.id())
                : find(headings, steps.subList(1, steps.size()), i + 1, heading.level());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A label that left the text of the heading is still in its id. */
  private static boolean isAt(Heading heading, String step) {
    return plain(heading.text()).equals(step) || plain(heading.id()).equals(step);
  }

  /** Letters and digits in lower case, with one space for all that stands between them. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }
}
