package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Plans the pages of folders. A section whose notes are all in one folder has none, and neither has
 * a folder that contains nothing but its introduction, such as the folder of a single decision
 * record: that note is listed in the folder above.
 */
final class FolderPages {

  /** The names of notes that introduce their folder, in lower case, the strongest first. */
  private static final List<String> INTRODUCTIONS = List.of("readme", "index", "_index");

  private final Listings listings;
  private final Slug slugs = new Slug();
  private final List<Page.FolderPage> pages = new ArrayList<>();

  private FolderPages(Listings listings) {
    this.listings = listings;
  }

  /** Plans them, a folder before those in it. */
  static List<Page.FolderPage> of(List<Note> notes, Listings listings) {
    FolderPages pages = new FolderPages(listings);
    Folder root = Tree.of(notes).folder("");
    if (root.withNotes() > 1) {
      root.folders().forEach(pages::add);
    }
    return List.copyOf(pages.pages);
  }

  /**
   * A folder.
   *
   * @param introduction the note that introduces it
   * @param notes the other notes in it, newest first; those of folders without a page are among
   *     them
   * @param folders those in it that have a page, in order of name
   */
  private record Folder(
      String path, Optional<Note> introduction, List<Note> notes, List<Folder> folders) {

    /** The number of folders that have notes themselves, with this one. */
    int withNotes() {
      int count = notes.isEmpty() && introduction.isEmpty() ? 0 : 1;
      for (Folder folder : folders) {
        count += folder.withNotes();
      }
      return count;
    }
  }

  private void add(Folder folder) {
    String stem = "folder/" + slugs.unique(folder.path());
    pages.addAll(
        listings.pages(
            stem + ".html",
            stem,
            folder.notes(),
            (route, part, paging) ->
                new Page.FolderPage(
                    route,
                    folder.path(),
                    folder.introduction().filter(note -> paging.isFirst()),
                    part,
                    paging)));
    folder.folders().forEach(this::add);
  }

  private static String folderOf(Note note) {
    int slash = note.file().lastIndexOf('/');
    return slash < 0 ? "" : note.file().substring(0, slash);
  }

  /** The name of the note's file without its extension, in lower case. */
  private static String nameOf(Note note) {
    String path = note.id().path();
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** The folders in a folder, and its notes, while they are collected. */
  private static final class Tree {
    private final SortedMap<String, Tree> folders = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    static Tree of(List<Note> notes) {
      Tree root = new Tree();
      Map<String, Tree> byPath = new HashMap<>();
      byPath.put("", root);
      for (Note note : notes) {
        root.at(folderOf(note), byPath).notes.add(note);
      }
      return root;
    }

    private Tree at(String path, Map<String, Tree> byPath) {
      Tree known = byPath.get(path);
      if (known != null) {
        return known;
      }
      int slash = path.lastIndexOf('/');
      Tree parent = at(slash < 0 ? "" : path.substring(0, slash), byPath);
      Tree made = new Tree();
      parent.folders.put(path.substring(slash + 1), made);
      byPath.put(path, made);
      return made;
    }

    Folder folder(String path) {
      List<Note> listed = new ArrayList<>(notes);
      List<Folder> below = new ArrayList<>();
      folders.forEach(
          (name, tree) -> {
            if (tree.isIntroductionAlone()) {
              listed.addAll(tree.notes);
            } else {
              below.add(tree.folder(path.isEmpty() ? name : path + "/" + name));
            }
          });
      Optional<Note> introduction = path.isEmpty() ? Optional.empty() : introduction();
      introduction.ifPresent(listed::remove);
      listed.sort(SectionPlanner.NEWEST_FIRST);
      return new Folder(path, introduction, listed, below);
    }

    private boolean isIntroductionAlone() {
      return folders.isEmpty() && notes.size() == 1 && introduction().isPresent();
    }

    /** The README, or else the index; of several, the first by name. */
    private Optional<Note> introduction() {
      return INTRODUCTIONS.stream()
          .flatMap(
              name ->
                  notes.stream()
                      .filter(note -> nameOf(note).equals(name))
                      .sorted(Comparator.comparing(Note::file)))
          .findFirst();
    }
  }
}
