package io.github.fieldnotes.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the blocks of two pages: first by their text, then those of equal text by the rest. */
final class Comparison {

  private static final int LONGEST_SHOWN = 300;

  /** A no-break space, a paragraph separator and the like. */
  private static final Pattern OTHER_BLANK = Pattern.compile("[\\p{Z}&&[^ ]]");

  private final List<Difference> differences = new ArrayList<>();
  private int equal;

  private Comparison() {}

  /** Compares a page of GitHub's reader with ours. */
  static Comparison of(List<ShownBlock> theirs, List<ShownBlock> ours) {
    Comparison comparison = new Comparison();
    Sequences.walk(
        theirs, ours, (a, b) -> a.text().equals(b.text()), comparison::pair, comparison::gap);
    return comparison;
  }

  List<Difference> differences() {
    return differences;
  }

  /** How many blocks are the same on both pages. */
  int equal() {
    return equal;
  }

  private void pair(ShownBlock theirs, ShownBlock ours) {
    int before = differences.size();
    if (!theirs.looseness().equals(ours.looseness())) {
      boolean list = ours.place().contains("/dl");
      add(
          list ? DifferenceKind.DEFINITION_LIST : DifferenceKind.OTHER_PLACE,
          theirs.place() + " -> " + ours.place(),
          List.of(theirs),
          List.of(ours));
    } else if (!theirs.place().equals(ours.place())) {
      add(DifferenceKind.LIST_SPACING, "", List.of(theirs), List.of(ours));
    }
    if (!theirs.marked().equals(ours.marked())) {
      tags(theirs, ours);
    }
    equal += before == differences.size() ? 1 : 0;
  }

  private void tags(ShownBlock theirs, ShownBlock ours) {
    List<String> lost = without(theirs.tags(), ours.tags());
    List<String> added = without(ours.tags(), theirs.tags());
    boolean address =
        lost.isEmpty() && added.isEmpty() && OTHER_BLANK.matcher(theirs.marked()).find();
    boolean unknown = !lost.isEmpty() && added.isEmpty() && lost.stream().noneMatch(HtmlNames::has);
    DifferenceKind kind =
        address
            ? DifferenceKind.ADDRESS_END
            : unknown ? DifferenceKind.UNKNOWN_TAG : DifferenceKind.OTHER_TAGS;
    String detail = kind == DifferenceKind.OTHER_TAGS ? "lost " + lost + ", added " + added : "";
    add(kind, detail, List.of(theirs), List.of(ours));
  }

  private static List<String> without(List<String> from, List<String> these) {
    List<String> rest = new ArrayList<>(from);
    these.forEach(rest::remove);
    return rest;
  }

  private void gap(List<ShownBlock> theirs, List<ShownBlock> ours) {
    if (!theirs.isEmpty() || !ours.isEmpty()) {
      ChangedWords words = ChangedWords.between(theirs, ours);
      add(words.kind(), words.detail(), theirs, ours);
    }
  }

  private void add(
      DifferenceKind kind, String detail, List<ShownBlock> theirs, List<ShownBlock> ours) {
    differences.add(new Difference(kind, detail, shown(theirs), shown(ours)));
  }

  private static String shown(List<ShownBlock> blocks) {
    String all =
        blocks.stream()
            .map(block -> block.place().toLowerCase(Locale.ROOT) + " " + block.marked())
            .collect(Collectors.joining(" \u00B6 "));
    return all.length() > LONGEST_SHOWN ? all.substring(0, LONGEST_SHOWN) + "\u2026" : all;
  }
}
