package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.publish.frame.PageParts;
import io.github.fieldnotes.render.HeadElement;
import io.github.fieldnotes.render.RenderedPage;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.maven.doxia.sink.Sink;

/**
 * Writes a page to a sink.
 *
 * <p>It uses only what Doxia 1 and 2 have in common, so that one jar works with every site plugin.
 */
public final class SinkPage {

  /** Doxia's number for an element without an end tag ({@code HtmlMarkup.TAG_TYPE_SIMPLE}). */
  private static final Object[] EMPTY_ELEMENT = {1};

  /** {@code HtmlMarkup.TAG_TYPE_START} and {@code TAG_TYPE_END}. */
  private static final Object[] START_TAG = {2};

  private static final Object[] END_TAG = {3};

  private static final Pattern COMMENT = Pattern.compile("^<!--|-->$");

  private SinkPage() {}

  /**
   * Writes head and body, and closes the sink.
   *
   * @param isOpened whether tools of the skin open pictures; then all pictures are hidden from
   *     them, because a failure cannot be handled
   */
  public static void write(RenderedPage page, Sink sink, boolean isOpened) {
    write(page, isOpened ? Pictures.hide(body(page), picture -> true) : body(page), sink);
  }

  /** The body, as written to a sink. */
  public static String body(RenderedPage page) {
    return VelocityText.html(ClientTemplates.marked(page.body()));
  }

  /** Writes the head alone, and closes the sink. */
  public static void writeHead(RenderedPage page, Sink sink) {
    write(page, "", sink);
  }

  /**
   * Writes a page of marks, and closes the sink.
   *
   * @param marks the head is a comment or empty, because sinks silently drop other text in a head
   */
  static void write(PageParts marks, Sink sink) {
    write(marks, () -> sink.comment(COMMENT.matcher(marks.head()).replaceAll("")), sink);
  }

  /**
   * The parts of a page as sinks pass them on, without escaping.
   *
   * @param head as the sink writes it
   * @param body as {@link #body} gives it
   */
  static PageParts parts(RenderedPage page, String head, String body) {
    return new PageParts(
        plain(page.title()),
        page.date().map(LocalDate::toString).orElse(null),
        page.authors().stream().map(author -> quoted(author).trim()).toList(),
        head,
        body);
  }

  private static void write(RenderedPage page, String body, Sink sink) {
    write(parts(page, "", body), () -> elements(page, sink), sink);
  }

  private static void write(PageParts page, Runnable elements, Sink sink) {
    sink.head();
    sink.title();
    sink.text(page.title());
    sink.title_();
    for (String author : page.authors()) {
      sink.author();
      sink.text(author);
      sink.author_();
    }
    if (page.date() != null) {
      sink.date();
      sink.text(page.date());
      sink.date_();
    }
    elements.run();
    sink.head_();
    sink.body();
    sink.rawText(page.body());
    sink.body_();
    sink.flush();
    sink.close();
  }

  private static void elements(RenderedPage page, Sink sink) {
    for (HeadElement element : page.head()) {
      // sinks silently drop raw text in a head, but not elements
      HeadAttributes attributes = new HeadAttributes(element);
      if (element.hasEndTag()) {
        sink.unknown(element.name(), START_TAG, attributes);
        sink.unknown(element.name(), END_TAG, null);
      } else {
        sink.unknown(element.name(), EMPTY_ELEMENT, attributes);
      }
    }
  }

  /** Protects text from evaluation by the skin's templates and by scripts of the page. */
  public static String plain(String text) {
    return VelocityText.plain(ClientTemplates.broken(text));
  }

  /** Does the same for an attribute value that a skin may write without escaping. */
  static String quoted(String text) {
    return VelocityText.quoted(ClientTemplates.broken(text));
  }
}
