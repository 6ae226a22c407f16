package io.github.fieldnotes.publish;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.sink.ClientTemplates;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.page.EmbeddedListException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fills lists of notes into pages that the site plugin made from {@code src/site}. A page asks for
 * a list with an empty element, which Markdown and XDoc preserve: {@code <div
 * class="fieldnotes-list" title="kind=talk limit=5"></div>}; or with a comment, which only Markdown
 * preserves, and not with site plugin 3.22: {@code <!-- fieldnotes kind=talk limit=5 -->}.
 *
 * <p>Site plugins write such pages before they run reports. A list stays between two comments, so
 * that a second run finds and replaces it. Used by one thread.
 */
public final class EmbeddedListFiller {

  private static final String ELEMENT =
      "<div(?=[^>]*\\sclass=\"fieldnotes-list\")"
          + "(?:[^>]*\\stitle=\"(?<title>[^\"]*)\")?[^>]*>\\s*</div>";
  private static final Pattern COMMENT = Pattern.compile("<!--\\s*fieldnotes\\b(?<query>.*?)-->");
  private static final Pattern ASKED = Pattern.compile(COMMENT.pattern() + "|" + ELEMENT);
  private static final Pattern FILLED =
      Pattern.compile(
          COMMENT.pattern() + "(?:.*?<!-- /fieldnotes -->)?|" + ELEMENT, Pattern.DOTALL);
  private static final String MARK = "fieldnotes";

  private final SiteProject site;
  private final Charset charset;
  private final List<String> mistakes = new ArrayList<>();

  /** Creates a filler for the pages of one site. */
  public EmbeddedListFiller(SiteProject site) {
    this.site = site;
    this.charset = Charset.forName(site.encoding());
  }

  /** Whether any page asks for a list. */
  public boolean areAsked() throws IOException {
    return !asking().isEmpty();
  }

  /**
   * Fills all lists.
   *
   * @return the mistakes in pages that ask for a list, each with its file and line
   */
  public List<String> fill(RenderedSection section) throws IOException {
    for (Path file : asking()) {
      fill(file, site.localSources().relativize(file), section);
    }
    return mistakes;
  }

  private List<Path> asking() throws IOException {
    List<Path> asking = new ArrayList<>();
    Path sources = site.localSources();
    if (Files.isDirectory(sources)) {
      try (Stream<Path> files = Files.walk(sources, 8)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (sources.relativize(file).getNameCount() > 1 && asks(file)) {
            asking.add(file);
          }
        }
      }
    }
    return asking;
  }

  private static boolean asks(Path file) throws IOException {
    return file.getFileName().toString().matches(".*\\.(md|markdown|xml|xhtml|fml|apt)(\\.vm)?")
        && ASKED.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find();
  }

  private void fill(Path source, Path relative, RenderedSection section) throws IOException {
    Path format = relative.subpath(1, relative.getNameCount());
    String path = FileNames.below(Path.of(""), format).replaceAll("\\.\\w+(\\.vm)?$", "") + ".html";
    Path page = FileNames.resolve(site.output(), path);
    if (!Files.isRegularFile(page)) {
      return;
    }
    String html = Files.readString(page, charset);
    Route route = new Route(path);
    reportLost(source, html);
    String filled =
        FILLED
            .matcher(html)
            .replaceAll(
                found -> Matcher.quoteReplacement(filled(query(found), source, route, section)));
    if (!filled.equals(html)) {
      Files.writeString(page, withStyles(filled, route, section), charset);
    }
  }

  /**
   * Reports comments that the site plugin left out, as 3.22 does. Comments that are shown as code
   * are on the page.
   */
  private void reportLost(Path source, String html) throws IOException {
    String page = unescaped(html);
    Matcher comments = COMMENT.matcher(Files.readString(source, StandardCharsets.ISO_8859_1));
    while (comments.find()) {
      if (!page.contains(MARK + comments.group("query"))) {
        mistakes.add(
            source
                + ":"
                + line(source, comments.group())
                + ": the site plugin left out this comment, so there is no list; request it with"
                + " <div class=\"fieldnotes-list\" title=\""
                + comments.group("query").strip().replace('"', '\'')
                + "\"></div>");
      }
    }
  }

  private static String query(MatchResult found) {
    if (found.group(1) != null) {
      return found.group(1);
    }
    String title = found.group(2);
    return title == null ? " " : " " + unescaped(title) + " ";
  }

  private static String unescaped(String html) {
    return html.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private String filled(String query, Path source, Route route, RenderedSection section) {
    String listing = "";
    try {
      listing = "\n" + ClientTemplates.marked(section.listing(query.strip(), route));
    } catch (EmbeddedListException e) {
      mistakes.add(source + ":" + line(source, query) + ": " + e.getMessage());
    }
    // the end is written even after an empty list; otherwise a second run would replace everything
    // up to the end of the next list
    return "<!-- " + MARK + query + "-->" + listing + "<!-- /" + MARK + " -->";
  }

  private static String withStyles(String html, Route route, RenderedSection section) {
    StringBuilder links = new StringBuilder();
    for (Route style : section.styles()) {
      String link = "<link rel=\"stylesheet\" href=\"" + style.from(route) + "\" />";
      links.append(html.contains(link) ? "" : "    " + link + "\n");
    }
    int head = html.indexOf("</head>");
    return head < 0 ? html : html.substring(0, head) + links + html.substring(head);
  }

  /** The 1-based line of a query in the source of a page. */
  private static long line(Path source, String query) {
    try {
      String text = Files.readString(source, StandardCharsets.ISO_8859_1);
      int at = Math.max(0, text.indexOf(query.strip()));
      return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    } catch (IOException e) {
      // the file was read a moment ago; its name is enough to find the list
      return 1;
    }
  }
}
