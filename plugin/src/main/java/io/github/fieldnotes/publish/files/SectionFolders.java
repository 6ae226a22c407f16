package io.github.fieldnotes.publish.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders in which a section is and is made.
 *
 * @param site the site's root folder
 * @param section the section's folder in it: {@code notes}
 * @param own the plugin's own folder: {@code target/fieldnotes}
 */
public record SectionFolders(Path site, String section, Path own) {

  public SectionFolders {
    site = site.toAbsolutePath().normalize();
    own = own.toAbsolutePath().normalize();
  }

  /** The manifest of the section that is in place. */
  public Path known() {
    return own.resolve("section-" + key());
  }

  /** The manifest of a new section that is not in place yet. */
  Path knownNext() {
    return own.resolve("section-" + key() + ".new");
  }

  /** Whether a run has made the section, even if it was killed. */
  public boolean isMade() {
    return Files.exists(known()) || Files.exists(knownNext());
  }

  /** The section's folder. */
  Path folder() {
    return site.resolve(section).normalize();
  }

  /**
   * The section's folder.
   *
   * @throws IOException if a symbolic link is on the path, since its target is not part of the
   *     section
   */
  Path place() throws IOException {
    for (Path part = folder(); !part.equals(site); part = part.getParent()) {
      if (Files.isSymbolicLink(part)) {
        throw DirectoryTree.leadsOut(part);
      }
    }
    return folder();
  }

  /** The lock file of the run that writes. */
  Path lock() {
    return own.resolve("stage-" + key() + ".lock");
  }

  /**
   * The folder in which the section is made before it is put in place. It is beside the section if
   * the plugin's own folder is on another disk, from which nothing can be moved in one step.
   */
  Path stage() throws IOException {
    return Files.getFileStore(existing(own)).equals(Files.getFileStore(existing(place())))
        ? own.resolve("stage-" + key())
        : place().resolveSibling(".fieldnotes-" + key());
  }

  private String key() {
    return Integer.toHexString(folder().toString().hashCode());
  }

  private static Path existing(Path folder) {
    return Files.exists(folder) || folder.getParent() == null
        ? folder
        : existing(folder.getParent());
  }
}
