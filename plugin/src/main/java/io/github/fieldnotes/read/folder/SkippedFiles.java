package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.read.folder.Folder.NoteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What lies in the notes folders and is not published, with the reason. */
public final class SkippedFiles {

  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, String> unread = new TreeMap<>();
  private final List<NoteFile> drafts = new ArrayList<>();

  /** Adds a file whose type is not published. */
  void addFile(String path, String why) {
    files.put(path, why);
  }

  /** Adds a note that is a draft by its folder, and not read. */
  void addDraft(NoteFile draft) {
    drafts.add(draft);
  }

  /** The notes that are drafts by their folders: a link to one is told from a broken one. */
  List<NoteFile> drafts() {
    return drafts;
  }

  /** Adds a file, or a folder with all that is in it, at which nobody looks. */
  void addUnread(String path, String why) {
    unread.put(path, why);
  }

  /** The files whose types are not published, with the reasons; in order of path. */
  public Map<String, String> files() {
    return files;
  }

  /** The files and folders at which nobody looks, with the reasons; in order of path. */
  public Map<String, String> unread() {
    return unread;
  }

  /** Why the file at a path is left out; empty when no file there is. */
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
