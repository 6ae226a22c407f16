package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.ParallelTasks;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;

/**
 * Hands a section to the site plugin, which puts the skin around it.
 *
 * <p>Loads nothing of Doxia but its sinks: in a report, the site plugin's Doxia is the only one.
 */
public final class SinkPublisher {

  /** Pages drawn before their sinks are filled: enough for all processors, few to keep. */
  private static final int AHEAD = 64;

  /**
   * What a character of a body takes in the site plugin, which keeps each until all are handed
   * over, and some of what it made of them. Measured with site plugin 3.21.0: 135 MB for 33
   * million.
   */
  private static final long BYTES_PER_CHARACTER = 4;

  private final Path folder;
  private final FileWriter files;
  private final long available;
  private final BufferWarning warning;
  private final boolean opensPictures;

  /** Hears that the site plugin may run out of memory. */
  @FunctionalInterface
  public interface BufferWarning {

    /**
     * Called once, early enough to be read before it happens.
     *
     * @param needed bytes, for pages alone
     */
    void warn(long needed);
  }

  /**
   * A publisher into one site.
   *
   * @param folder the site's root folder
   * @param files writes what is no page
   * @param available the most memory that there can be, in bytes
   * @param opensPictures whether the tools of the skin open the files of pictures
   */
  public SinkPublisher(
      Path folder, FileWriter files, long available, BufferWarning warning, boolean opensPictures) {
    this.folder = folder;
    this.files = files;
    this.available = available;
    this.warning = warning;
    this.opensPictures = opensPictures;
  }

  /**
   * Hands all of it over, and writes the files, to be committed.
   *
   * @param index takes the section's index
   * @param factory makes the sinks of all other pages
   */
  public void publish(RenderedSection site, Sink index, SinkFactory factory) throws IOException {
    files.writeFiles(site);
    List<Route> pages = site.pages();
    long characters = 0;
    boolean warned = false;
    for (int from = 0; from < pages.size(); from += AHEAD) {
      List<Route> next = pages.subList(from, Math.min(pages.size(), from + AHEAD));
      List<ParallelTasks.Task<RenderedPage, RuntimeException>> drawings = new ArrayList<>();
      next.forEach(route -> drawings.add(() -> site.page(route)));
      // pages are drawn side by side, but sinks are made and filled one after the other
      for (RenderedPage page : ParallelTasks.all(drawings)) {
        boolean first = page.route().equals(pages.get(0));
        SinkPage.write(page, first ? index : sink(page.route(), factory), opensPictures);
        characters += page.body().length();
      }
      int done = from + next.size();
      long needed = characters * BYTES_PER_CHARACTER * pages.size() / done;
      if (!warned && needed > available / 2) {
        warning.warn(needed);
        warned = true;
      }
    }
  }

  /**
   * Whether a file is a page that was handed over: it asks for a script that only they have, which
   * no other page of the site does, not even one with a listing.
   */
  public static boolean isPage(Path file) {
    try {
      return Files.isRegularFile(file)
          && Files.readString(file, StandardCharsets.ISO_8859_1)
              .contains("/" + SectionFile.WORDS + "\"");
    } catch (IOException e) {
      // what cannot be read is not known to be ours
      return false;
    }
  }

  /**
   * Whether a site can have a file of a name that the site plugin writes. It does so by {@link
   * java.io.File}, which knows only names of the machine's own character set.
   *
   * @param files writes the others
   */
  public static Predicate<String> names(FileWriter files) {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    return name -> names.newEncoder().canEncode(name) && files.canHold(name);
  }

  private Sink sink(Route route, SinkFactory factory) throws IOException {
    Path parent = FileNames.resolve(folder, route.folder());
    // site plugin 3.3 does not make folders, later ones do
    Files.createDirectories(parent);
    return factory.createSink(parent.toFile(), route.file());
  }
}
