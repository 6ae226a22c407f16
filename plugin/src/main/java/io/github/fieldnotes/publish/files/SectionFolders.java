package io.github.fieldnotes.publish.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a section is, and where it is made.
 *
 * @param site the site's root folder
 * @param section the section's folder in it: {@code notes}
 * @param own the plugin's folder, in which it keeps what it knows: {@code target/fieldnotes}
 */
public record SectionFolders(Path site, String section, Path own) {

  public SectionFolders {
    site = site.toAbsolutePath().normalize();
    own = own.toAbsolutePath().normalize();
  }

  /** The file of what is known of the section as it is. */
  public Path known() {
    return own.resolve("section-" + key());
  }

  /** The same file before the section is in its place. */
  Path knownNext() {
    return own.resolve("section-" + key() + ".new");
  }

  /** Whether a run has made the section, be it one that was killed. */
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
   * @throws IOException when a symbolic link stands there: what it leads to is not the section's
   */
  Path place() throws IOException {
    for (Path part = folder(); !part.equals(site); part = part.getParent()) {
      if (Files.isSymbolicLink(part)) {
        throw DirectoryTree.leadsOut(part);
      }
    }
    return folder();
  }

  /** Held by the one run that writes. */
  Path lock() {
    return own.resolve("stage-" + key() + ".lock");
  }

  /**
   * Where the section is made before it is put in its place: beside the section, when the plugin's
   * own folder is on another disk, as nothing can be moved in one step from there.
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
