package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes placeholder pages for a section until the site plugin's server has drawn the real ones.
 *
 * <p>The server sends the index before it draws the other pages, so a reader who follows a link
 * right away would see an old page. A placeholder requests the page again every second, at an
 * address that no browser has in its cache.
 */
public final class WaitingPages {

  private static final String PAGE =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\" />\n"
          + "<meta http-equiv=\"refresh\" content=\"1;url=?drawn=%s\" />\n"
          + "<title>Fieldnotes</title>\n</head>\n<body><p>This page is being drawn.</p></body>\n"
          + "</html>\n";

  private WaitingPages() {}

  /**
   * Writes a placeholder for each page except the index.
   *
   * @param folder the site's root folder
   * @param drawing a text that is different for each drawing
   */
  public static void write(Path folder, RenderedSection section, String drawing)
      throws IOException {
    byte[] page = PAGE.formatted(drawing).getBytes(StandardCharsets.UTF_8);
    List<Route> pages = section.pages();
    for (Route route : pages.subList(1, pages.size())) {
      Files.write(FileNames.resolve(folder, route.path()), page);
    }
  }
}
