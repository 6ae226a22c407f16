package io.github.fieldnotes.read.history;

import java.util.function.Predicate;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What of the first tree of a walk is in none of the others, in some of the folders. To read a tree
 * is most of the work, and the trees of code are many.
 */
final class UnlikeParents extends TreeFilter {

  private final Predicate<String> isWanted;

  /**
   * A filter.
   *
   * @param isWanted whether a folder is looked into, by its path
   */
  UnlikeParents(Predicate<String> isWanted) {
    this.isWanted = isWanted;
  }

  @Override
  public boolean include(TreeWalk walk) {
    for (int parent = 1; parent < walk.getTreeCount(); parent++) {
      if (walk.getRawMode(0) == walk.getRawMode(parent) && walk.idEqual(0, parent)) {
        return false;
      }
    }
    return !walk.isSubtree() || isWanted.test(walk.getPathString());
  }

  @Override
  public boolean shouldBeRecursive() {
    return false;
  }

  @Override
  public TreeFilter clone() {
    return this;
  }
}
