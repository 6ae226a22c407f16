package io.github.fieldnotes.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where annotations begin and end in a tree; numbers count a note's annotations from 0. */
final class AnnotationMarks {

  private final Map<Node, List<Integer>> begins = new HashMap<>();
  private final Map<Node, List<Integer>> ends = new HashMap<>();
  private final Map<Node, Integer> labels = new HashMap<>();

  /**
   * Adds an annotation.
   *
   * @param number its number
   * @param first the block that bears the label, with which the extent begins
   * @param last the sibling of {@code first} with which the extent ends
   */
  void add(int number, Node first, Node last) {
    labels.put(first, number);
    begins.computeIfAbsent(first, n -> new ArrayList<>()).add(number);
    // Of extents that end together the one that began last ends first.
    ends.computeIfAbsent(last, n -> new ArrayList<>()).add(0, number);
  }

  List<Integer> begins(Node node) {
    return begins.getOrDefault(node, List.of());
  }

  List<Integer> ends(Node node) {
    return ends.getOrDefault(node, List.of());
  }

  Optional<Integer> label(Node node) {
    return Optional.ofNullable(labels.get(node));
  }
}
