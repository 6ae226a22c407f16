package io.github.fieldnotes.publish.menu;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.doxia.site.Body;
import org.apache.maven.doxia.site.LinkItem;
import org.apache.maven.doxia.site.Menu;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;

/**
 * The ways from the pages of a site to a section.
 *
 * @param page the path of the section's index below the site, without extension: {@code
 *     notes/index}
 * @param isReport whether the section is a report of the site, which the menu of reports lists
 */
public record SectionMenu(String page, boolean isReport) {

  private static final String REPORTS = "reports";

  /** Whether a menu, a link or a breadcrumb of a site leads to the section. */
  public boolean isIn(SiteModel model) {
    Body body = model.getBody();
    Stream<LinkItem> links =
        body == null
            ? Stream.empty()
            : Stream.concat(body.getLinks().stream(), body.getBreadcrumbs().stream());
    return links.map(LinkItem::getHref).anyMatch(this::leads)
        || model.getMenus().stream().anyMatch(this::isIn);
  }

  /** The item that leads to the section, for a menu in {@code site.xml}. */
  public String item(String title) {
    return "<item name=\"" + escaped(title) + "\" href=\"" + escaped(page) + ".html\"/>";
  }

  private boolean isIn(Menu menu) {
    return isReport && REPORTS.equals(menu.getRef()) || isIn(menu.getItems());
  }

  private boolean isIn(List<MenuItem> items) {
    return items.stream()
        .anyMatch(
            item ->
                leads(item.getHref())
                    || isReport && Objects.equals(item.getRef(), page)
                    || isIn(item.getItems()));
  }

  private boolean leads(String href) {
    String path =
        href == null ? "" : href.replaceFirst("[?#].*", "").replaceFirst("^(?:\\./|/)+", "");
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    return path.equals(page + ".html")
        || !path.isEmpty() && (path.equals(folder) || (path + "/").equals(folder));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
