package io.github.fieldnotes.publish.files;

import io.github.fieldnotes.diag.FileNames;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the files of a section are called on the disk, letter by letter. On many disks {@code
 * Pic.png} is there for who asks for {@code pic.png}, and yet a server elsewhere, to which the
 * section is copied, has no such file.
 *
 * <p>Each folder is listed once, when it is first asked for. Safe for threads.
 */
final class ExactNames {

  private final Path top;
  private final Map<Path, Set<String>> names = new ConcurrentHashMap<>();

  /** The names of what is in a folder, which need not be there. */
  ExactNames(Path top) {
    this.top = top;
  }

  /** Whether a file that is there, and the folders around it, are called exactly so. */
  boolean has(Path file) throws IOException {
    for (Path part = file; !part.equals(top); part = part.getParent()) {
      if (!names(part.getParent()).contains(composed(FileNames.last(part)))) {
        return false;
      }
    }
    return true;
  }

  private Set<String> names(Path folder) throws IOException {
    Set<String> known = names.get(folder);
    if (known == null) {
      known = new HashSet<>();
      for (Path entry : DirectoryTree.entries(folder)) {
        known.add(composed(FileNames.last(entry)));
      }
      names.put(folder, known);
    }
    return known;
  }

  /** The same for all names that a disk may take for one. */
  static String folded(String path) {
    return composed(path).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Some disks take the accents of a name from their letters. */
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
