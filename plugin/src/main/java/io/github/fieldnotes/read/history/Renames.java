package io.github.fieldnotes.read.history;

import io.github.fieldnotes.read.history.HistoryWalk.TreeFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Finds the files that a commit moved, by the rules and limits of Git's own {@code git log}: a file
 * was moved if half of its content is the same.
 */
final class Renames {

  private static final int LIKE_PERCENT = 50;

  /** Comparing each of so many added files with each deleted one is what a commit may cost. */
  private static final int MOST = 1_000;

  private static final int LARGEST_BYTES = 2 * 1024 * 1024;

  private final ObjectReader reader;

  Renames(ObjectReader reader) {
    this.reader = reader;
  }

  /** Where files came from, by their new paths; those that were not moved are left out. */
  Map<String, String> of(List<TreeFile> added, List<TreeFile> deleted) throws IOException {
    if (added.isEmpty() || deleted.isEmpty()) {
      return Map.of();
    }
    RenameDetector detector = new RenameDetector(reader, new Config().get(DiffConfig.KEY));
    detector.setRenameScore(LIKE_PERCENT);
    detector.setRenameLimit(MOST);
    detector.setBigFileThreshold(LARGEST_BYTES);
    detector.setSkipContentRenamesForBinaryFiles(true);
    added.forEach(file -> detector.add(new Added(file)));
    deleted.forEach(file -> detector.add(new Deleted(file)));
    try {
      Map<String, String> moved = new HashMap<>();
      for (DiffEntry entry : detector.compute()) {
        if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
          moved.put(entry.getNewPath(), entry.getOldPath());
        }
      }
      return moved;
    } catch (MissingObjectException e) {
      // a partial clone has no contents, but knows which are equal
      return unchanged(added, deleted);
    }
  }

  private static Map<String, String> unchanged(List<TreeFile> added, List<TreeFile> deleted) {
    Map<ObjectId, String> byContent = new HashMap<>();
    deleted.forEach(file -> byContent.putIfAbsent(file.content(), file.path()));
    Map<String, String> moved = new HashMap<>();
    for (TreeFile file : added) {
      String from = byContent.remove(file.content());
      if (from != null) {
        moved.put(file.path(), from);
      }
    }
    return moved;
  }

  private static final class Added extends DiffEntry {

    Added(TreeFile file) {
      changeType = ChangeType.ADD;
      oldPath = DEV_NULL;
      oldMode = FileMode.MISSING;
      oldId = AbbreviatedObjectId.fromObjectId(ObjectId.zeroId());
      newPath = file.path();
      newMode = FileMode.fromBits(file.mode());
      newId = AbbreviatedObjectId.fromObjectId(file.content());
    }
  }

  private static final class Deleted extends DiffEntry {

    Deleted(TreeFile file) {
      changeType = ChangeType.DELETE;
      oldPath = file.path();
      oldMode = FileMode.fromBits(file.mode());
      oldId = AbbreviatedObjectId.fromObjectId(file.content());
      newPath = DEV_NULL;
      newMode = FileMode.MISSING;
      newId = AbbreviatedObjectId.fromObjectId(ObjectId.zeroId());
    }
  }
}
