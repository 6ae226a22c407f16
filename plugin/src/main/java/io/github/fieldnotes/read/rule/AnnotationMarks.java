package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.markdown.Blocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records where annotations begin and end in a syntax tree; a note's annotations are numbered from
 * 0.
 */
public final class AnnotationMarks {

  private final Map<Node, List<Integer>> begins = new HashMap<>();
  private final Map<Node, List<Integer>> ends = new HashMap<>();
  private final Map<Node, Integer> blocks = new HashMap<>();
  private final Map<Node, Integer> labels = new HashMap<>();

  /**
   * Adds an annotation.
   *
   * @param number its number
   * @param found the mark at which it begins
   * @param last the sibling of its block that ends its extent
   */
  public void add(int number, MarkedBlock found, Node last) {
    Node first = found.block();
    if (found.rule().isByLabel()) {
      labels.put(Blocks.textOf(first), number);
    }
    if (first instanceof Heading) {
      begins.computeIfAbsent(first, n -> new ArrayList<>()).add(number);
      // if several extents end at one node, the one that began last ends first
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

  /** The annotation that consists of this block alone. */
  public Optional<Integer> block(Node node) {
    return Optional.ofNullable(blocks.get(node));
  }

  /** The annotation whose kind is shown before the text of this node. */
  public Optional<Integer> label(Node node) {
    return Optional.ofNullable(labels.get(node));
  }
}
