package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.mojo.parameters.ReportOptions;
import io.github.fieldnotes.publish.files.SectionFolders;
import io.github.fieldnotes.publish.project.SiteProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The index of the last section, for a report that fails: the site plugin empties the page of a
 * report before it asks for it, and of the section this page alone is written by it then.
 */
public final class IndexBackup {

  private final Path index;
  private final Path copy;

  public IndexBackup(ReportOptions options, SiteProject site, SectionFolders folders)
      throws MojoFailureException {
    this.index = site.output().resolve(options.index() + ".html");
    Path known = folders.known();
    this.copy = known.resolveSibling(known.getFileName() + ".index");
  }

  /** To be called before the site plugin writes. */
  public void keep() throws IOException {
    if (Files.isRegularFile(index) && Files.size(index) > 0) {
      Files.createDirectories(copy.getParent());
      Files.copy(index, copy, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(copy);
    }
  }

  /** Gives the page back what it held, into the file that the site plugin has open. */
  public void restore() throws IOException {
    if (Files.isRegularFile(copy) && Files.isRegularFile(index) && Files.size(index) == 0) {
      Files.write(index, Files.readAllBytes(copy));
    }
  }
}
