package io.github.fieldnotes.publish;

import io.github.fieldnotes.check.SitePages;
import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.publish.project.SiteProject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Finds the pages and files that a site has besides the section, in its sources and in its output.
 */
public final class SiteSources implements SitePages {

  private static final String PAGE = ".html";
  private static final String RESOURCES = "resources";

  /** Pages of common reports, which do not exist until the site has been made once. */
  private static final Set<String> OF_REPORTS =
      Set.of(
          "index.html",
          "project-info.html",
          "project-reports.html",
          "summary.html",
          "dependencies.html",
          "dependency-info.html",
          "team.html",
          "licenses.html",
          "scm.html",
          "modules.html",
          "plugins.html",
          "surefire.html",
          "surefire-report.html",
          "failsafe-report.html",
          "checkstyle.html",
          "changes-report.html");

  private static final List<String> FOLDERS_OF_REPORTS =
      List.of("apidocs/", "testapidocs/", "xref/", "xref-test/", "jacoco/");

  private final List<Path> sources;
  private final Path output;

  /** Looks into the sources and the site of a project. */
  public SiteSources(SiteProject site) {
    Path generated = Path.of(site.project().getBuild().getDirectory(), "generated-site");
    this.sources = List.of(site.sources(), generated);
    this.output = site.output();
  }

  @Override
  public Answer ask(String path) {
    boolean folder = path.isEmpty() || path.endsWith("/");
    String file = folder ? path + "index" + PAGE : path;
    if (has(file)) {
      return Answer.THERE;
    }
    return file.endsWith(PAGE) ? Answer.MISSING : Answer.NO_PAGE;
  }

  private boolean has(String file) {
    if (OF_REPORTS.contains(file) || FOLDERS_OF_REPORTS.stream().anyMatch(file::startsWith)) {
      return true;
    }
    try {
      return Files.exists(FileNames.resolve(output, file))
          || sources.stream().anyMatch(folder -> isIn(folder, file));
    } catch (InvalidPathException e) {
      // no file can have this name
      return false;
    }
  }

  private static boolean isIn(Path folder, String file) {
    if (Files.isRegularFile(FileNames.resolve(folder.resolve(RESOURCES), file))) {
      return true;
    }
    if (!file.endsWith(PAGE) || !Files.isDirectory(folder)) {
      return false;
    }
    String name = file.substring(0, file.length() - PAGE.length());
    try (DirectoryStream<Path> formats = Files.newDirectoryStream(folder, SiteSources::isFormat)) {
      for (Path format : formats) {
        if (isSource(format, name)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      // the site plugin fails for a folder that cannot be listed; here it counts as empty
      return false;
    }
  }

  private static boolean isFormat(Path folder) {
    return Files.isDirectory(folder) && !folder.getFileName().toString().equals(RESOURCES);
  }

  /** Whether the folder of a format has the source of a page, with any extension. */
  private static boolean isSource(Path format, String name) throws IOException {
    Path page = FileNames.resolve(format, name).normalize();
    Path parent = page.getParent();
    if (!page.startsWith(format) || !Files.isDirectory(parent)) {
      return false;
    }
    String start = FileNames.last(page) + ".";
    try (DirectoryStream<Path> pages =
        Files.newDirectoryStream(parent, file -> FileNames.last(file).startsWith(start))) {
      return pages.iterator().hasNext();
    }
  }
}
