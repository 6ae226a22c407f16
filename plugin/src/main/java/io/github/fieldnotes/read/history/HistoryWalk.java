package io.github.fieldnotes.read.history;

import io.github.fieldnotes.model.Note.History;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * One walk through a history, from the newest commit to the oldest. A merge counts as a change of
 * those files in which it differs from all its parents. Not thread-safe.
 */
final class HistoryWalk implements Closeable {

  private final ObjectReader reader;
  private final RevWalk commits;
  private final TreeWalk trees;
  private final Renames renames;
  private final Predicate<String> isFollowed;

  /**
   * A walk.
   *
   * @param isFollowed which files are followed, judged by their paths
   */
  HistoryWalk(Repository repository, Predicate<String> isFollowed) {
    this.reader = new RecentTrees(repository.newObjectReader());
    this.commits = new RevWalk(reader);
    this.trees = new TreeWalk(repository, reader);
    this.renames = new Renames(reader);
    this.isFollowed = isFollowed;
    commits.setRetainBody(false);
  }

  /** The paths of the files of a commit. */
  List<String> files(AnyObjectId commit) throws IOException {
    List<String> files = new ArrayList<>();
    trees.reset(commits.parseCommit(commit).getTree());
    trees.setFilter(TreeFilter.ALL);
    trees.setRecursive(true);
    while (trees.next()) {
      String path = trees.getPathString();
      if (FileMode.TYPE_FILE == (trees.getRawMode(0) & FileMode.TYPE_MASK)
          && isFollowed.test(path)) {
        files.add(path);
      }
    }
    return files;
  }

  /** The histories of the files of a commit, by path. */
  Map<String, History> all(AnyObjectId head) throws IOException {
    FollowedFiles files = new FollowedFiles(files(head));
    follow(files, head, Optional.empty());
    return files.histories();
  }

  /**
   * The histories of the files of a commit, by path, from those of an earlier one; empty if these
   * do not suffice.
   */
  Optional<Map<String, History>> since(
      AnyObjectId earlier, Map<String, History> before, AnyObjectId head) throws IOException {
    try {
      if (!commits.isMergedInto(commits.parseCommit(earlier), commits.parseCommit(head))) {
        return Optional.empty();
      }
    } catch (MissingObjectException e) {
      return Optional.empty();
    }
    FollowedFiles files = new FollowedFiles(files(head));
    follow(files, head, Optional.of(earlier));
    return files.histories(before);
  }

  private void follow(FollowedFiles files, AnyObjectId head, Optional<AnyObjectId> end)
      throws IOException {
    commits.reset();
    // a commit comes before its parents, whatever its clock said
    commits.sort(RevSort.TOPO, true);
    commits.sort(RevSort.COMMIT_TIME_DESC, true);
    commits.markStart(commits.parseCommit(head));
    if (end.isPresent()) {
      commits.markUninteresting(commits.parseCommit(end.get()));
    }
    for (RevCommit commit = commits.next(); commit != null; commit = commits.next()) {
      follow(files, commit);
    }
  }

  private void follow(FollowedFiles files, RevCommit commit) throws IOException {
    reset(commit, new UnlikeParents(files::hasFolder));
    List<String> changed = new ArrayList<>();
    List<TreeFile> added = new ArrayList<>();
    List<String> deleted = new ArrayList<>();
    while (trees.next()) {
      String path = trees.getPathString();
      if (trees.getRawMode(0) == 0) {
        deleted.add(path);
      } else if (files.has(path)) {
        if (isNew()) {
          added.add(TreeFile.of(trees, path, 0));
        } else {
          changed.add(path);
        }
      }
    }
    deleted.forEach(files::deleted);
    if (changed.isEmpty() && added.isEmpty()) {
      return;
    }
    LocalDate day = day(commit);
    changed.forEach(path -> files.changed(path, day));
    Map<String, String> moved = added.isEmpty() ? Map.of() : renames.of(added, deleted(commit));
    for (TreeFile file : added) {
      String from = moved.get(file.path());
      if (from == null) {
        files.added(file.path(), day);
      } else {
        files.renamed(from, file.path(), day);
      }
    }
  }

  /** All files that a commit deleted, as a note may come from any folder. */
  private List<TreeFile> deleted(RevCommit commit) throws IOException {
    reset(commit, new UnlikeParents(folder -> true));
    List<TreeFile> deleted = new ArrayList<>();
    while (trees.next()) {
      if (trees.getRawMode(0) == 0) {
        deleted.add(TreeFile.of(trees, trees.getPathString(), 1));
      }
    }
    return deleted;
  }

  private void reset(RevCommit commit, TreeFilter filter) throws IOException {
    trees.reset();
    trees.addTree(commit.getTree());
    for (RevCommit parent : commit.getParents()) {
      commits.parseHeaders(parent);
      trees.addTree(parent.getTree());
    }
    if (commit.getParentCount() == 0) {
      trees.addTree(new EmptyTreeIterator());
    }
    trees.setRecursive(true);
    trees.setFilter(filter);
  }

  private boolean isNew() {
    for (int parent = 1; parent < trees.getTreeCount(); parent++) {
      if (trees.getRawMode(parent) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The day on which the author made the change, where the author was. */
  private LocalDate day(RevCommit commit) throws IOException {
    commits.parseBody(commit);
    PersonIdent author = commit.getAuthorIdent();
    commit.disposeBody();
    return LocalDate.ofInstant(author.getWhenAsInstant(), author.getZoneOffset());
  }

  /** A file in a tree. */
  record TreeFile(String path, int mode, ObjectId content) {

    static TreeFile of(TreeWalk walk, String path, int tree) {
      return new TreeFile(path, walk.getRawMode(tree), walk.getObjectId(tree));
    }
  }

  @Override
  public void close() {
    trees.close();
    commits.close();
    reader.close();
  }
}
