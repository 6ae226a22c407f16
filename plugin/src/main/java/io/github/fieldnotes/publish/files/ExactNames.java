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
 * The exact names of a section's files on the disk. On many disks a request for {@code pic.png}
 * finds {@code Pic.png}, but the server to which the section is copied would not find it.
 *
 * <p>Each folder is listed once, on first use. Thread-safe.
 */
final class ExactNames {

  private final Path top;
  private final Map<Path, Set<String>> names = new ConcurrentHashMap<>();

  /** Creates the names below a folder, which need not exist. */
  ExactNames(Path top) {
    this.top = top;
  }

  /** Whether an existing file and its parent folders have exactly these names. */
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

  /** Maps all names that a disk may treat as the same to one name. */
  static String folded(String path) {
    return composed(path).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Some disks store accents separately from their letters. */
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
