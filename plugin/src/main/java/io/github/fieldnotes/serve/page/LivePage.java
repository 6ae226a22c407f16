package io.github.fieldnotes.serve.page;

import io.github.fieldnotes.render.content.PageMarkup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds to a page what only its writer sees. Immutable.
 *
 * <p>The script is in the page itself, so that a page is live as soon as it is there. It asks for
 * events. Where only the section has changed, it replaces the section; otherwise it loads the page
 * again where it was scrolled to.
 */
public final class LivePage {

  /** Stands at the beginning of the content of a page, where the box comes. */
  public static final String MARK = "<!--fieldnotes-preview-->";

  private static final String SCRIPT = "live.js";

  /** The element around a section in every skin. */
  private static final String SECTION = "fieldnotes-section";

  private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("</body\\s*>", Pattern.CASE_INSENSITIVE);

  private final String script;

  /**
   * Loads the script.
   *
   * @param events the address at which pages wait for events
   */
  public LivePage(String events) {
    try (InputStream in = LivePage.class.getResourceAsStream(SCRIPT)) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@EVENTS@", events);
    } catch (IOException e) {
      throw new IllegalStateException("the plugin's own " + SCRIPT + " cannot be read", e);
    }
  }

  /** Puts a box where the mark is, or else at the beginning of the page. */
  public static String with(String box, String page) {
    int mark = page.indexOf(MARK);
    if (mark >= 0) {
      return page.substring(0, mark) + box + page.substring(mark + MARK.length());
    }
    Matcher body = BODY.matcher(page);
    int start = body.find() ? body.end() : 0;
    return page.substring(0, start) + box + page.substring(start);
  }

  /**
   * Adds the script at the end of a page.
   *
   * @param version of the page
   */
  public String live(String page, String version) {
    String element =
        "<script data-fieldnotes-version=\""
            + PageMarkup.escape(version)
            + "\" data-fieldnotes-frame=\""
            + frame(page)
            + "\">\n"
            + script
            + "</script>\n";
    Matcher end = END.matcher(page);
    int at = page.length();
    while (end.find()) {
      at = end.start();
    }
    return page.substring(0, at) + element + page.substring(at);
  }

  /** What is equal for pages that differ in the section alone; empty without a section. */
  private static String frame(String page) {
    int start = page.indexOf("<" + SECTION);
    int end = page.lastIndexOf("</" + SECTION);
    return start < 0 || end < start
        ? ""
        : Integer.toHexString((page.substring(0, start) + page.substring(end)).hashCode());
  }

  /**
   * A page without a skin.
   *
   * @param html what it shows
   * @param index the path of the section's index, which it links; empty if there is none
   */
  public static String plain(String title, String html, Optional<String> index) {
    String shown = PageMarkup.escape(title);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        + shown
        + "</title>\n</head>\n<body style=\"font:16px/1.5 system-ui,sans-serif;margin:2em\">\n"
        + html
        + "<h1>"
        + shown
        + "</h1>\n"
        + index.map(LivePage::link).orElse("")
        + "</body>\n</html>\n";
  }

  private static String link(String index) {
    String href = PageMarkup.escape("/" + index);
    return "<p><a href=\"" + href + "\">The section of notes</a></p>\n";
  }
}
