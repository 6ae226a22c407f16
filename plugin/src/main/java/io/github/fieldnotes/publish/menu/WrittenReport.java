package io.github.fieldnotes.publish.menu;

import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.MavenReport;

/**
 * A report that is already in the site, in the form that the menu needs.
 *
 * @param category a category of {@link MavenReport}
 * @param page its path below the site's root, without {@code .html}
 * @param name the name in the menu
 */
public record WrittenReport(String category, String page, String name) implements MavenReport {

  @Override
  @SuppressWarnings("deprecation") // deprecated, but still the only one without a default
  public String getOutputName() {
    return page;
  }

  @Override
  public String getCategoryName() {
    return category;
  }

  @Override
  public String getName(Locale locale) {
    return name;
  }

  @Override
  public String getDescription(Locale locale) {
    return "";
  }

  @Override
  public void generate(Sink sink, Locale locale) {
    throw new UnsupportedOperationException(page + " has already been written");
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    throw new UnsupportedOperationException(page + " has already been written");
  }

  @Override
  public File getReportOutputDirectory() {
    throw new UnsupportedOperationException(page + " has already been written");
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }

  @Override
  public boolean canGenerateReport() {
    return true;
  }
}
