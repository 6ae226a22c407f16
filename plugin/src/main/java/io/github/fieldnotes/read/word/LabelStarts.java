package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.vocabulary.Vocabulary;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks at the first word of a block before its text is collected, which costs more. Immutable; one
 * instance serves all notes and threads.
 */
public final class LabelStarts {

  /** The characters with which emphasis and brackets begin. */
  private static final String MARKS = "*_[ ";

  /** The characters behind which markup hides the rest of a word, as in {@code A&#67;TION}. */
  private static final String HIDING = "\\&<*_~=`[!";

  /** The most characters of an enumerator with a few blanks. */
  private static final int NUMBER = 12;

  private final FirstWords words;
  private final boolean bySigns;

  public LabelStarts(Vocabulary vocabulary) {
    this.words = new FirstWords(labels(vocabulary).flatMap(label -> Stream.of(label, label + "s")));
    this.bySigns = labels(vocabulary).anyMatch(hasLetter().negate());
  }

  /** All that can be a label, or that was one until it was switched off. */
  private static Stream<String> labels(Vocabulary vocabulary) {
    return Stream.concat(
        vocabulary.off().stream(),
        vocabulary.entries().stream()
            .flatMap(
                entry -> Stream.concat(entry.labels().stream(), Stream.of(entry.kind().id()))));
  }

  private static Predicate<String> hasLetter() {
    return label -> label.chars().anyMatch(Character::isLetter);
  }

  /**
   * Whether a block can begin with a label, or with a word in capitals, which looks like one. What
   * is not seen here is not there; what is seen may still be nothing.
   *
   * @param source the text of the note, as written
   * @param from the 0-based index at which the block begins
   * @param to the index at which it ends, exclusive
   */
  public boolean canBegin(String source, int from, int to) {
    int mark = behindMarks(source, from, to);
    String number = source.substring(mark, Math.min(to, mark + NUMBER));
    int start = behindMarks(source, mark + Enumerators.end(number), to);
    return bySigns
        || areCapitals(source, start, to)
        || isHidden(source, start, to)
        || words.begin(source, start, to);
  }

  private static int behindMarks(String source, int from, int to) {
    int start = from;
    while (start < to && MARKS.indexOf(source.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static boolean areCapitals(String source, int start, int to) {
    return start + 1 < to
        && Character.isUpperCase(source.charAt(start))
        && Character.isUpperCase(source.charAt(start + 1));
  }

  private static boolean isHidden(String source, int start, int to) {
    int end = start;
    while (end < to && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    return end < to && HIDING.indexOf(source.charAt(end)) >= 0;
  }
}
