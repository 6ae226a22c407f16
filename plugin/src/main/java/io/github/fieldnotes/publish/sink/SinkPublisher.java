package io.github.fieldnotes.publish.sink;

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
 * Hands a section to the site plugin, which puts the skin around it. This is how pages are
 * published in a report; {@code SkinPublisher} is the other way.
 *
 * <p>Pages are drawn in parallel, a few at a time, but sinks are created and filled one after the
 * other, by the calling thread. A publisher is used for one run, by one thread.
 *
 * <p>This class loads nothing of Doxia but its sinks, because in a report the site plugin's Doxia
 * is the only one available.
 */
public final class SinkPublisher {

  /**
   * The number of pages drawn before their sinks are filled: enough for all processors, but few to
   * keep in memory.
   */
  private static final int AHEAD = 64;

  /**
   * The memory that the site plugin needs for a character of a body. It keeps every body until all
   * are handed over, and some copies. Measured with site plugin 3.21.0: 135 MB for 33 million
   * characters.
   */
  private static final long BYTES_PER_CHARACTER = 4;

  private final SinkFolder folder;
  private final FileWriter files;
  private final long available;
  private final BufferWarning warning;
  private final boolean opensPictures;

  /** Receives a warning that the site plugin may run out of memory. */
  @FunctionalInterface
  public interface BufferWarning {

    /**
     * Called once, early enough to be read before memory runs out.
     *
     * @param needed the memory needed for pages alone, in bytes
     */
    void warn(long needed);
  }

  /**
   * Creates a publisher for one site.
   *
   * @param folder the site's root folder
   * @param files writes the files that are not pages
   * @param available the maximum memory, in bytes
   * @param opensPictures whether the tools of the skin open picture files
   */
  public SinkPublisher(
      Path folder, FileWriter files, long available, BufferWarning warning, boolean opensPictures) {
    this.folder = new SinkFolder(folder);
    this.files = files;
    this.available = available;
    this.warning = warning;
    this.opensPictures = opensPictures;
  }

  /**
   * Hands over pages, and writes the files. The caller commits them.
   *
   * @param pages the index, and all other pages that are handed over
   * @param index receives the section's index
   * @param factory creates the sinks of all other pages
   */
  public void publish(RenderedSection section, List<Route> pages, Sink index, SinkFactory factory)
      throws IOException {
    files.writeFiles(section);
    long characters = 0;
    boolean warned = false;
    for (int from = 0; from < pages.size(); from += AHEAD) {
      List<Route> next = pages.subList(from, Math.min(pages.size(), from + AHEAD));
      List<ParallelTasks.Task<RenderedPage, RuntimeException>> drawings = new ArrayList<>();
      next.forEach(route -> drawings.add(() -> section.page(route)));
      // pages are drawn in parallel, but sinks are created and filled one after the other
      for (RenderedPage page : ParallelTasks.all(drawings)) {
        boolean first = page.route().equals(pages.get(0));
        SinkPage.write(page, first ? index : folder.sink(page.route(), factory), opensPictures);
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
   * Whether a file is a page that was handed over. Only such pages load a certain script; no other
   * page of the site does, not even one with a list of notes.
   */
  public static boolean isPage(Path file) {
    try {
      return Files.isRegularFile(file)
          && Files.readString(file, StandardCharsets.ISO_8859_1)
              .contains("/" + SectionFile.WORDS + "\"");
    } catch (IOException e) {
      // a file that cannot be read is not known to be ours
      return false;
    }
  }

  /**
   * Whether the site plugin can write a file with a given name. It uses {@link java.io.File}, which
   * supports only names in the machine's own character set.
   *
   * @param files writes all other files
   */
  public static Predicate<String> names(FileWriter files) {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    return name -> names.newEncoder().canEncode(name) && files.canHold(name);
  }
}
