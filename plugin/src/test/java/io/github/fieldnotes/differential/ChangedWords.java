package io.github.fieldnotes.differential;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that only one of two stretches of a page has.
 *
 * @param lost words that only GitHub's reader shows, in order
 * @param added words that only ours shows, in order
 * @param labels whether all that is lost stands where ours has a label
 */
record ChangedWords(List<ShownBlock> ours, List<String> lost, List<String> added, boolean labels) {

  private record Word(String text, boolean isLabelled) {}

  /** Collects words as two stretches are walked along. */
  private static final class Walk {
    private final List<String> lost = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private boolean pending;
    private boolean labels = true;

    private void gap(List<Word> left, List<Word> right) {
      left.forEach(word -> lost.add(word.text()));
      right.forEach(word -> added.add(word.text()));
      pending = !left.isEmpty() && right.stream().noneMatch(Word::isLabelled);
    }

    private void pair(Word right) {
      labels &= !pending || right.isLabelled();
      pending = false;
    }
  }

  private static final Pattern LIST_MARK = Pattern.compile("[-+*]|\\d{1,9}[.)]");
  private static final Pattern SHORTCODE = Pattern.compile(".*:[a-z0-9_+-]+:.*");
  private static final Map<DifferenceKind, Pattern> LEFT_OUT =
      new EnumMap<>(
          Map.of(
              DifferenceKind.ALERT, Pattern.compile("\\[![A-Za-z]+\\][-+]?"),
              DifferenceKind.CALLOUT, Pattern.compile("(?:!!!|\\?\\?\\?|:::).*"),
              DifferenceKind.CONTENTS, Pattern.compile(".*\\{:toc\\}"),
              DifferenceKind.PRIVATE, Pattern.compile("%%.*%%|\\{::comment\\}.*"),
              DifferenceKind.BOX, Pattern.compile("(?:\\[[xX]?\\])+"),
              DifferenceKind.ATTRIBUTES, Pattern.compile("\\{[:.#].*\\}"),
              DifferenceKind.ABBREVIATION, Pattern.compile("\\*\\[.*")));
  private static final int LONGEST_LABEL = 8;

  static ChangedWords between(List<ShownBlock> theirs, List<ShownBlock> ours) {
    Walk walk = new Walk();
    Sequences.walk(
        words(theirs),
        words(ours),
        (a, b) -> a.text().equals(b.text()),
        (a, b) -> walk.pair(b),
        walk::gap);
    return new ChangedWords(
        ours, List.copyOf(walk.lost), List.copyOf(walk.added), walk.labels && !walk.pending);
  }

  private static List<Word> words(List<ShownBlock> blocks) {
    List<Word> words = new ArrayList<>();
    for (ShownBlock block : blocks) {
      boolean label = block.isLabelled();
      for (String word : block.words()) {
        words.add(new Word(word, label));
        label = false;
      }
    }
    return words;
  }

  String detail() {
    return kind().reason().isEmpty() && !(lost.isEmpty() && added.isEmpty())
        ? "lost " + lost + ", added " + added
        : "";
  }

  DifferenceKind kind() {
    boolean labelled = ours.stream().anyMatch(ShownBlock::isLabelled);
    if (lost.isEmpty() && added.isEmpty()) {
      return labelled
          ? DifferenceKind.DIVIDED_LABEL
          : isIn("/dl") ? DifferenceKind.DEFINITION_LIST : DifferenceKind.OTHER_BLOCKS;
    }
    if (labelled && isLabel()) {
      return DifferenceKind.LABEL;
    }
    if (lost.isEmpty()) {
      return isIn("/section/ol/li") ? DifferenceKind.UNUSED_FOOTNOTE : DifferenceKind.ADDED_TEXT;
    }
    if (text(lost).equals(text(added))) {
      return DifferenceKind.LOST_BLANK;
    }
    if (isIn("/dl") && lost.stream().allMatch(":"::equals)) {
      return DifferenceKind.DEFINITION_LIST;
    }
    return ofMarks();
  }

  private DifferenceKind ofMarks() {
    if (lost.stream().allMatch(SHORTCODE.asMatchPredicate()) && lost.size() == added.size()) {
      return DifferenceKind.EMOJI;
    }
    if (added.isEmpty() && lost.stream().allMatch(LIST_MARK.asMatchPredicate())) {
      return DifferenceKind.BEGUN_LIST;
    }
    boolean letters = !letters(lost).isEmpty() && letters(lost).equals(letters(added));
    return letters ? DifferenceKind.MARKS : added.isEmpty() ? ofLost() : DifferenceKind.LOST_TEXT;
  }

  /** What stands for something else, or is no text by a rule of ours. */
  private DifferenceKind ofLost() {
    String all = text(lost);
    return LEFT_OUT.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(all).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(DifferenceKind.LOST_TEXT);
  }

  /**
   * Whether what is lost is short and holds what is added: {@code [ACTION Bo]} leaves its owner.
   */
  private boolean isLabel() {
    return labels
        && lost.size() <= LONGEST_LABEL * ours.size()
        && letters(lost).contains(letters(added));
  }

  private boolean isIn(String place) {
    return ours.stream().anyMatch(block -> block.place().contains(place));
  }

  private static String text(List<String> words) {
    return String.join("", words);
  }

  private static String letters(List<String> words) {
    return text(words).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }
}
