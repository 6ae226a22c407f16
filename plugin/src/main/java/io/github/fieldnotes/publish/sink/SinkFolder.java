package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.plan.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;

/**
 * The folder of a site, into which sinks write.
 *
 * @param site the site's root folder
 */
record SinkFolder(Path site) {

  /** The file of a page. */
  Path file(Route route) {
    return FileNames.resolve(site, route.path());
  }

  /** Creates the sink of a page. */
  Sink sink(Route route, SinkFactory factory) throws IOException {
    Path parent = FileNames.resolve(site, route.folder());
    // site plugin 3.3 does not make folders, later ones do
    Files.createDirectories(parent);
    return factory.createSink(parent.toFile(), route.file());
  }
}
