package io.github.fieldnotes.render.view;

import io.github.fieldnotes.render.view.Views.LanguageView;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.NoteCardView;
import io.github.fieldnotes.render.view.Views.PagerView;
import java.util.List;

/** What templates see of folders, as {@link Views} has it. */
public final class FolderViews {

  private FolderViews() {}

  /**
   * A folder in a tree.
   *
   * @param count the number of notes in it and below it; 0 where the tree does not say it
   * @param current whether the page is this folder or shows a note in it
   * @param folders those in it that the tree shows
   */
  public record FolderNodeView(
      String name, String url, int count, boolean current, List<FolderNodeView> folders) {}

  /**
   * Where a page is among the folders.
   *
   * @param path for a note the folders around it, for a folder those around that, the outermost
   *     first
   * @param tree the outermost folders, with what is below them on the way to the page; empty if no
   *     folder has a page
   * @param open whether the tree is small enough to be shown at once
   */
  public record FolderWayView(List<LinkView> path, List<FolderNodeView> tree, boolean open) {}

  /**
   * The note that introduces a folder.
   *
   * @param bodyHtml its text; empty if that is too long for this page
   * @param excerpt its beginning, if the text is not here
   */
  public record IntroductionView(
      LinkView note, LanguageView language, Html bodyHtml, String excerpt) {}

  /**
   * {@code folder.ftlh}: the notes of a folder.
   *
   * @param introductions one or none; none on further pages
   * @param folders those in it, with the number of their notes; none on further pages
   * @param notes its other notes, newest first
   */
  public record FolderView(
      String title,
      LinkView section,
      FolderWayView way,
      String summary,
      List<IntroductionView> introductions,
      List<FolderNodeView> folders,
      List<NoteCardView> notes,
      PagerView pager) {}
}
