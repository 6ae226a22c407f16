package io.github.fieldnotes.publish.menu;

import static org.apache.maven.reporting.MavenReport.CATEGORY_PROJECT_INFORMATION;
import static org.apache.maven.reporting.MavenReport.CATEGORY_PROJECT_REPORTS;

import io.github.fieldnotes.publish.project.SiteProject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.doxia.site.Menu;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.tools.SiteTool;

/**
 * The menu of reports, as shown on the pages that the site plugin wrote.
 *
 * <p>Outside a report, this menu is not passed to the plugin. It is read back from the two
 * summaries, {@code project-info.html} and {@code project-reports.html}, whose tables list every
 * report.
 */
public final class ReportsMenu {

  private static final Pattern ROW =
      Pattern.compile(
          "<td[^>]*>\\s*<a\\b[^>]*href=\"([^\":]+)\\.html\"[^>]*>([^<]*)</a>\\s*</td>\\s*<td",
          Pattern.CASE_INSENSITIVE);

  private final Path output;
  private final Charset charset;
  private final boolean hasReports;

  private ReportsMenu(Path output, Charset charset, boolean hasReports) {
    this.output = output;
    this.charset = charset;
    this.hasReports = hasReports;
  }

  /** The menu of a site whose other pages have been written. */
  public static ReportsMenu of(SiteProject site) {
    return new ReportsMenu(
        site.output(), Charset.forName(site.encoding()), site.parameters().hasReports());
  }

  /** Adds the reports of the site, including {@code section}, where the model refers to them. */
  public void complete(SiteModel model, SiteTool tool, Locale locale, WrittenReport section)
      throws IOException {
    List<WrittenReport> information = rows("project-info.html", CATEGORY_PROJECT_INFORMATION);
    List<WrittenReport> reports = rows("project-reports.html", CATEGORY_PROJECT_REPORTS);
    // already listed if the site plugin has made the section before
    reports.removeIf(report -> report.page().equals(section.page()));
    if (hasReports) {
      reports.add(section);
    }
    tool.populateReportsMenu(
        model,
        locale,
        Map.of(
            CATEGORY_PROJECT_INFORMATION,
            List.copyOf(information),
            CATEGORY_PROJECT_REPORTS,
            List.copyOf(reports)));
    Map<String, WrittenReport> byPage = new HashMap<>();
    information.forEach(report -> byPage.put(report.page(), report));
    reports.forEach(report -> byPage.put(report.page(), report));
    for (Menu menu : model.getMenus()) {
      resolve(menu.getItems(), byPage);
    }
    if (!Files.exists(output.resolve("project-reports.html"))) {
      // the section is the only report: its summary was never written, so link to the section
      model.getMenus().forEach(menu -> redirect(menu.getItems(), section));
    }
  }

  /** All reports that are listed; empty when the lists cannot be read. */
  public Optional<List<WrittenReport>> written() {
    try {
      List<WrittenReport> all =
          new ArrayList<>(rows("project-info.html", CATEGORY_PROJECT_INFORMATION));
      all.addAll(rows("project-reports.html", CATEGORY_PROJECT_REPORTS));
      return Optional.of(all);
    } catch (IOException e) {
      // reported when the section is made
      return Optional.empty();
    }
  }

  private List<WrittenReport> rows(String summary, String category) throws IOException {
    List<WrittenReport> reports = new ArrayList<>();
    Path file = output.resolve(summary);
    if (hasReports && Files.isRegularFile(file)) {
      Matcher row = ROW.matcher(new String(Files.readAllBytes(file), charset));
      while (row.find()) {
        reports.add(new WrittenReport(category, plain(row.group(1)), plain(row.group(2))));
      }
    }
    return reports;
  }

  /**
   * Fills in the name and address of items that only refer to a report, as the site plugin does.
   */
  private static void resolve(List<MenuItem> items, Map<String, WrittenReport> byPage) {
    items.removeIf(item -> item.getRef() != null && !byPage.containsKey(item.getRef()));
    for (MenuItem item : items) {
      WrittenReport report = byPage.get(item.getRef());
      if (report != null) {
        item.setName(item.getName() == null ? report.name() : item.getName());
        item.setHref(item.getHref() == null ? report.page() + ".html" : item.getHref());
      }
      resolve(item.getItems(), byPage);
    }
  }

  private static void redirect(List<MenuItem> items, WrittenReport section) {
    for (MenuItem item : items) {
      if ("/project-reports.html".equals(item.getHref())) {
        item.setHref("/" + section.page() + ".html");
      }
    }
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
  }
}
