package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.markdown.Blocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where annotations begin and end in a tree; numbers count a note's annotations from 0. */
public final class AnnotationMarks {

  private final Map<Node, List<Integer>> begins = new HashMap<>();
  private final Map<Node, List<Integer>> ends = new HashMap<>();
  private final Map<Node, Integer> blocks = new HashMap<>();
  private final Map<Node, Integer> labels = new HashMap<>();

  /**
   * Adds an annotation.
   *
   * @param number its number
   * @param found where it begins
   * @param last the sibling of its block with which the extent ends
   */
  public void add(int number, MarkedBlock found, Node last) {
    Node first = found.block();
    if (found.rule().isByLabel()) {
      labels.put(Blocks.textOf(first), number);
    }
    if (first instanceof Heading) {
      begins.computeIfAbsent(first, n -> new ArrayList<>()).add(number);
      // Of extents that end together the one that began last ends first.
      ends.computeIfAbsent(last, n -> new ArrayList<>()).add(0, number);
    } else {
      blocks.put(first, number);
    }
  }

  public List<Integer> begins(Node node) {
    return begins.getOrDefault(node, List.of());
  }

  public List<Integer> ends(Node node) {
    return ends.getOrDefault(node, List.of());
  }

  /** The annotation that is this one block. */
  public Optional<Integer> block(Node node) {
    return Optional.ofNullable(blocks.get(node));
  }

  /** The annotation whose kind is named before the text of this node. */
  public Optional<Integer> label(Node node) {
    return Optional.ofNullable(labels.get(node));
  }
}
