package io.github.fieldnotes.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** The longest common sequence of two lists. */
final class Sequences {

  private Sequences() {}

  /**
   * Walks along two lists: hands over each pair of equal elements, and before it, and at the end,
   * what only one of the lists has.
   */
  static <T> void walk(
      List<T> left,
      List<T> right,
      BiPredicate<T, T> equal,
      BiConsumer<T, T> pair,
      BiConsumer<List<T>, List<T>> gap) {
    int[][] longest = longest(left, right, equal);
    List<T> onlyLeft = new ArrayList<>();
    List<T> onlyRight = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      boolean both = i < left.size() && j < right.size();
      if (both && equal.test(left.get(i), right.get(j))) {
        gap.accept(List.copyOf(onlyLeft), List.copyOf(onlyRight));
        onlyLeft.clear();
        onlyRight.clear();
        pair.accept(left.get(i++), right.get(j++));
      } else if (j >= right.size() || both && longest[i + 1][j] >= longest[i][j + 1]) {
        onlyLeft.add(left.get(i++));
      } else {
        onlyRight.add(right.get(j++));
      }
    }
    gap.accept(onlyLeft, onlyRight);
  }

  private static <T> int[][] longest(List<T> left, List<T> right, BiPredicate<T, T> equal) {
    int[][] longest = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        longest[i][j] =
            equal.test(left.get(i), right.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }
}
