package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.read.folder.Folder.NoteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files in the notes folders that are not published, with the reasons. */
public final class UnpublishedFiles {

  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, String> unread = new TreeMap<>();
  private final List<NoteFile> drafts = new ArrayList<>();

  /** Adds a file whose type is not published. */
  void addFile(String path, String why) {
    files.put(path, why);
  }

  /** Adds a note that is a draft because of its folder, and so is not read. */
  void addDraft(NoteFile draft) {
    drafts.add(draft);
  }

  /**
   * The notes that are drafts because of their folders, so that a link to one is not taken for a
   * broken link.
   */
  List<NoteFile> drafts() {
    return drafts;
  }

  /** Adds a file, or a folder with all its contents, that is not examined. */
  void addUnread(String path, String why) {
    unread.put(path, why);
  }

  /** The files whose types are not published, with the reasons, in order of path. */
  public Map<String, String> files() {
    return files;
  }

  /** The files and folders that are not examined, with the reasons, in order of path. */
  public Map<String, String> unread() {
    return unread;
  }

  /** Why the file at a path is skipped; empty if no file was skipped there. */
  Optional<String> why(String path) {
    Optional<String> why =
        Optional.ofNullable(files.get(path)).or(() -> Optional.ofNullable(unread.get(path)));
    for (int slash = path.indexOf('/');
        slash >= 0 && why.isEmpty() && !unread.isEmpty();
        slash = path.indexOf('/', slash + 1)) {
      why = Optional.ofNullable(unread.get(path.substring(0, slash)));
    }
    return why;
  }
}
