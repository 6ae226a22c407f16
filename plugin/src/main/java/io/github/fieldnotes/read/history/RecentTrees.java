package io.github.fieldnotes.read.history;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Keeps the last trees that were read: each is compared with those of the commits after and before
 * it, and to read it is most of the work. Not thread-safe.
 */
final class RecentTrees extends ObjectReader.Filter {

  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final ObjectReader reader;
  private final Map<ObjectId, ObjectLoader> recent = new LinkedHashMap<>(1_024, 0.75f, true);
  private long bytes;

  RecentTrees(ObjectReader reader) {
    this.reader = reader;
  }

  @Override
  protected ObjectReader delegate() {
    return reader;
  }

  @Override
  public ObjectLoader open(AnyObjectId id, int type) throws IOException {
    if (type != Constants.OBJ_TREE) {
      return reader.open(id, type);
    }
    ObjectLoader tree = recent.get(id);
    if (tree == null) {
      tree = reader.open(id, type);
      if (!tree.isLarge()) {
        keep(id.copy(), tree);
      }
    }
    return tree;
  }

  private void keep(ObjectId id, ObjectLoader tree) {
    recent.put(id, tree);
    bytes += tree.getSize();
    Iterator<ObjectLoader> oldest = recent.values().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().getSize();
      oldest.remove();
    }
  }
}
