package io.github.fieldnotes.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds files of a site in folders, the first of which comes first. A file counts only if it is
 * really below its folder, wherever symbolic links lead.
 *
 * @param folders any of them may be missing
 */
public record SiteFiles(List<Path> folders) {

  /** The style sheet that skins link even if a site has none; the site plugin makes it then. */
  private static final String OWN_STYLE = "css/site.css";

  public SiteFiles {
    folders = List.copyOf(folders);
  }

  /**
   * Reads a file.
   *
   * @param path below the site, without {@code .} and {@code ..}
   * @return empty if no folder has it, or it cannot be read; a style sheet that every site has is
   *     an empty file then
   */
  public Optional<byte[]> find(String path) {
    return folders.stream()
        .flatMap(folder -> find(folder, path).stream())
        .findFirst()
        .or(() -> path.equals(OWN_STYLE) ? Optional.of(new byte[0]) : Optional.empty());
  }

  private static Optional<byte[]> find(Path folder, String path) {
    try {
      Path file = folder.resolve(path);
      if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException | InvalidPathException e) {
      // no permission, or no name of this system: for a browser the file does not exist
      return Optional.empty();
    }
  }
}
