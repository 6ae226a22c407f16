package io.github.fieldnotes.publish;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;

/**
 * Hands a section to the site plugin, which puts the skin around it.
 *
 * <p>Loads nothing of Doxia but its sinks: in a report, the site plugin's Doxia is the only one.
 */
public final class SinkPublisher {

  private final Path folder;
  private final FileWriter files;

  /**
   * A publisher into one site.
   *
   * @param folder the site's root folder
   * @param files writes what is no page
   */
  public SinkPublisher(Path folder, FileWriter files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * Publishes all of it.
   *
   * @param index takes the section's index
   * @param factory makes the sinks of all other pages
   */
  public void publish(Site site, Sink index, SinkFactory factory) throws IOException {
    // before the pages: a skin may look at the files while it draws a page
    files.writeFiles(site);
    List<Route> pages = site.pages();
    SinkPage.write(site.page(pages.get(0)), index);
    for (Route route : pages.subList(1, pages.size())) {
      Path parent = folder.resolve(route.folder());
      // site plugin 3.3 does not make folders, later ones do
      Files.createDirectories(parent);
      SinkPage.write(site.page(route), factory.createSink(parent.toFile(), route.file()));
    }
  }
}
