package io.github.fieldnotes.render.page;

import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The folders that have a page, as pages show them. It knows no notes, so that pages with a tree
 * need not be drawn again when a note changes. Immutable.
 *
 * @param top the outermost folders, in order of name
 * @param counts the number of notes in each and below it, by path
 */
public record FolderTree(List<Node> top, Map<String, Integer> counts) {

  /**
   * A folder.
   *
   * @param path its path in the section, without a trailing slash
   * @param route of the first page of its notes
   * @param folders those in it, in order of name
   */
  public record Node(String path, String name, Route route, List<Node> folders) {

    /** Whether it is this folder or contains it. */
    boolean isOn(String other) {
      return other.startsWith(path)
          && (other.length() == path.length() || other.charAt(path.length()) == '/');
    }
  }

  /** The folders of a section. */
  public static FolderTree of(SectionPlan plan) {
    Map<String, List<Page.FolderPage>> byParent = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Page.FolderPage page : plan.pages(Page.FolderPage.class)) {
      if (page.paging().isFirst()) {
        byParent.computeIfAbsent(parent(page.path()), path -> new ArrayList<>()).add(page);
        int notes = page.paging().items() + (page.introduction().isPresent() ? 1 : 0);
        for (String path = page.path(); !path.isEmpty(); path = parent(path)) {
          counts.merge(path, notes, Integer::sum);
        }
      }
    }
    return new FolderTree(nodes("", byParent), Map.copyOf(counts));
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static List<Node> nodes(String parent, Map<String, List<Page.FolderPage>> byParent) {
    return byParent.getOrDefault(parent, List.of()).stream()
        .map(p -> new Node(p.path(), p.name(), p.route(), nodes(p.path(), byParent)))
        .toList();
  }

  /** The folders from the outermost to this one, as far as they have pages. */
  List<Node> way(String path) {
    List<Node> way = new ArrayList<>();
    List<Node> level = top;
    while (!level.isEmpty()) {
      List<Node> on = level.stream().filter(node -> node.isOn(path)).toList();
      way.addAll(on);
      level = on.isEmpty() ? List.of() : on.get(0).folders();
    }
    return way;
  }

  /** The number of folders down to a depth; the outermost have the depth 1. */
  int size(int depth) {
    return size(top, depth);
  }

  private static int size(List<Node> level, int depth) {
    int size = depth == 0 ? 0 : level.size();
    for (Node node : depth > 1 ? level : List.<Node>of()) {
      size += size(node.folders(), depth - 1);
    }
    return size;
  }
}
