package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.render.HeadElement;
import io.github.fieldnotes.render.RenderedPage;
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

  private static void write(RenderedPage page, String body, Sink sink) {
    sink.head();
    title(page, sink);
    for (String author : page.authors()) {
      sink.author();
      sink.text(quoted(author));
      sink.author_();
    }
    page.date()
        .ifPresent(
            date -> {
              sink.date();
              sink.text(date.toString());
              sink.date_();
            });
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
    sink.head_();
    sink.body();
    sink.rawText(body);
    sink.body_();
    sink.flush();
    sink.close();
  }

  /** Protects text from evaluation by the skin's templates and by scripts of the page. */
  public static String plain(String text) {
    return VelocityText.plain(ClientTemplates.broken(text));
  }

  /** Does the same for an attribute value that a skin may write without escaping. */
  static String quoted(String text) {
    return VelocityText.quoted(ClientTemplates.broken(text));
  }

  private static void title(RenderedPage page, Sink sink) {
    sink.title();
    sink.text(plain(page.title()));
    sink.title_();
  }
}
