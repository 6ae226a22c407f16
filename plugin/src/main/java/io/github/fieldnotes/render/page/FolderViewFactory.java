package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.content.Truncation;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.FolderViews.FolderNodeView;
import io.github.fieldnotes.render.view.FolderViews.FolderView;
import io.github.fieldnotes.render.view.FolderViews.FolderWayView;
import io.github.fieldnotes.render.view.FolderViews.IntroductionView;
import io.github.fieldnotes.render.view.Html;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.util.List;

/** Makes the views of folders, and the ways through them on other pages. */
public final class FolderViewFactory {

  /** The most folders that an index shows, unless the outermost alone are more. */
  private static final int MOST_ON_INDEX = 100;

  /** From more folders in one folder, other pages show only the one on their way. */
  private static final int MOST_IN_FOLDER = 50;

  /** A tree of more folders is folded up. */
  private static final int MOST_OPEN = 20;

  /** The most characters of HTML of a text that is shown whole. */
  private static final int LONGEST_INTRODUCTION = 8_000;

  private static final int EXCERPT = 600;

  private final ViewParts common;
  private final Messages messages;
  private final FolderTree folders;

  public FolderViewFactory(ViewParts common, FolderTree folders) {
    this.common = common;
    this.messages = common.messages();
    this.folders = folders;
  }

  /** The folders for the index, as deep as there is room. */
  List<FolderNodeView> tree(Route from) {
    int depth = 1;
    while (folders.size(depth + 1) > folders.size(depth)
        && folders.size(depth + 1) <= MOST_ON_INDEX) {
      depth++;
    }
    return counted(folders.top(), depth, from);
  }

  private List<FolderNodeView> counted(List<FolderTree.Node> level, int depth, Route from) {
    return depth == 0
        ? List.of()
        : level.stream()
            .map(
                node ->
                    new FolderNodeView(
                        node.name(),
                        node.route().from(from),
                        folders.counts().get(node.path()),
                        false,
                        counted(node.folders(), depth - 1, from)))
            .toList();
  }

  /** Where a note is among the folders. */
  FolderWayView way(Note note, Route from) {
    String file = note.file();
    return way(file.substring(0, Math.max(0, file.lastIndexOf('/'))), from);
  }

  private FolderWayView way(String path, Route from) {
    List<FolderTree.Node> way = folders.way(path);
    String at = way.isEmpty() ? "" : way.get(way.size() - 1).path();
    List<FolderNodeView> tree = branch(folders.top(), at, from);
    return new FolderWayView(
        way.stream().map(node -> new LinkView(node.name(), node.route().from(from))).toList(),
        tree,
        size(tree) <= MOST_OPEN);
  }

  /** The folders of a level, and those below the one on the way. */
  private List<FolderNodeView> branch(List<FolderTree.Node> level, String at, Route from) {
    boolean whole = level.size() <= MOST_IN_FOLDER;
    return level.stream()
        .filter(node -> whole || node.isOn(at))
        .map(
            node ->
                new FolderNodeView(
                    node.name(),
                    node.route().from(from),
                    0,
                    node.path().equals(at),
                    node.isOn(at) ? branch(node.folders(), at, from) : List.of()))
        .toList();
  }

  private static int size(List<FolderNodeView> tree) {
    return tree.stream().mapToInt(node -> 1 + size(node.folders())).sum();
  }

  /** The page of a folder. */
  public FolderView folder(Page.FolderPage page) {
    Route from = page.route();
    FolderWayView way = way(page.path(), from);
    return new FolderView(
        page.name(),
        common.section(from),
        new FolderWayView(way.path().subList(0, way.path().size() - 1), way.tree(), way.open()),
        messages.count("notes", folders.counts().get(page.path())),
        page.introduction().map(note -> introduction(note, from)).stream().toList(),
        page.paging().isFirst() ? below(page, from) : List.of(),
        common.cards(page.notes(), from),
        Pagers.of(page.paging(), messages));
  }

  private List<FolderNodeView> below(Page.FolderPage page, Route from) {
    List<FolderTree.Node> way = folders.way(page.path());
    return counted(way.get(way.size() - 1).folders(), 1, from);
  }

  private IntroductionView introduction(Note note, Route from) {
    boolean whole = note.body().length() <= LONGEST_INTRODUCTION;
    return new IntroductionView(
        common.link(note, from),
        common.language(note),
        new Html(whole ? common.markup().fill(note, from) : ""),
        whole ? "" : Truncation.atWord(note.excerpt(), EXCERPT));
  }
}
